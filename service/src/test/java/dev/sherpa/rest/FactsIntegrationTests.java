package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.model.Fact;
import dev.sherpa.client.model.FactPage;
import dev.sherpa.client.model.FactView;
import dev.sherpa.client.model.FactWithdrawn;
import dev.sherpa.client.model.WithdrawalSubmission;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FerryService
class FactsIntegrationTests {

    @Autowired
    private Ferry ferry;

    private String dossier;

    @BeforeEach
    void begin() {
        dossier = ferry.dossier();
    }

    @Test
    void recordsFactsInOrderAndSaysWhatTheyChanged() {
        JsonNode answer = record(FerryFact.reading(), FerryFact.roster(2)).json();

        assertThat(answer.path("facts")).hasSize(2);
        assertThat(answer.at("/effect/asOf").stringValue()).isEqualTo("2031-05-01");
        assertThat(answer.at("/effect/before/items/low-tide").stringValue()).isEqualTo("UNSEEN");
        assertThat(answer.at("/effect/after/items/low-tide").stringValue()).isEqualTo("FIT");
        assertThat(answer.at("/effect/after/items/crew").stringValue()).isEqualTo("LATE");
        assertThat(answer.at("/effect/changed/0").toString())
                .isEqualTo("{\"kind\":\"ITEM\",\"name\":\"low-tide\",\"before\":\"UNSEEN\",\"after\":\"FIT\"}");
    }

    @Test
    void givesAFactBackAsItWasGiven() {
        JsonNode given = FerryFact.reading().json();
        record(FerryFact.reading());

        JsonNode fact = get("/facts").path("facts").path(0);

        assertThat(fact.path("attributes")).isEqualTo(given.path("attributes"));
        assertThat(fact.at("/source/title").stringValue()).isEqualTo("Logbook");
        for (String field : List.of("type", "subject", "statement", "said", "by", "para", "rating", "expires")) {
            assertThat(fact.path(field)).as(field).isEqualTo(given.path(field));
        }
    }

    @Test
    void takesAFactSaidToday() {
        assertThat(record(FerryFact.reading().with("/said", "\"2031-05-01\"")).status())
                .isEqualTo(201);
    }

    @Test
    void takesNumbersAtTheirBoundsExactly() {
        FerryFact fact = FerryFact.reading()
                .with("/attributes/lowest", "0")
                .with("/attributes/highest", "999.999999999999999999999999999");
        assertThat(record(fact).status()).isEqualTo(201);

        assertThat(get("/facts").at("/facts/0/attributes/highest").toString())
                .isEqualTo("999.999999999999999999999999999");
    }

    @Test
    void foldsTheFactsOfATypeThatMerges() {
        record(FerryFact.roster(4).with("/said", "\"2031-04-01\""));
        record(FerryFact.roster(0).without("/attributes/aboard").with("/attributes/skipper", "\"Ada\""));

        FactPage page = ferry.facts().listFacts(dossier, null, null, "CrewRoster", null, FactView.CURRENT, null, 10);

        assertThat(page.getFacts()).singleElement().satisfies(fact -> {
            assertThat(fact.getAttributes()).containsOnlyKeys("aboard", "skipper");
            assertThat(fact.getMergedFrom()).hasSize(2).startsWith(fact.getId());
        });
    }

    @Test
    void showsTheFactBaseAsOfADay() {
        record(FerryFact.reading().with("/said", "\"2031-04-02\""));
        record(FerryFact.reading().with("/said", "\"2031-04-10\""));

        assertThat(said("2031-04-01")).isEmpty();
        assertThat(said("2031-04-09")).containsExactly("2031-04-02");
        assertThat(said("2031-04-10")).containsExactly("2031-04-10");
        assertThat(said("2031-06-01")).isEmpty();
    }

    @Test
    void filtersByTypeAndSubject() {
        record(FerryFact.reading(), FerryFact.reading().with("/subject", "\"the pier & quay\""), FerryFact.roster(3));

        assertThat(get("/facts").path("facts")).hasSize(3);
        assertThat(get("/facts?type=WaterReading").path("facts")).hasSize(2);
        assertThat(get("/facts?subject=the%20pier+%26+quay").path("facts")).hasSize(1);
        assertThat(get("/facts?type=Unheard").path("facts")).isEmpty();
    }

    @Test
    void withdrawsAFactWithAReason() {
        UUID fact = ids(record(FerryFact.reading())).get(0);

        FactWithdrawn withdrawn =
                ferry.facts().withdrawFact(dossier, fact, new WithdrawalSubmission().reason("Misread."), null);

        assertThat(withdrawn.getFact().getWithdrawn()).isNotNull();
        assertThat(withdrawn.getFact().getWithdrawn().getReason()).isEqualTo("Misread.");
        assertThat(withdrawn.getEffect().getBefore().getItems()).containsEntry("low-tide", "FIT");
        assertThat(withdrawn.getEffect().getAfter().getItems()).containsEntry("low-tide", "UNSEEN");
        assertThat(get("/facts").path("facts")).isEmpty();
        assertThat(get("/facts?view=history").path("facts")).hasSize(1);
    }

    @Test
    void replacesAFactByItsCorrection() {
        UUID wrong = ids(record(FerryFact.reading())).get(0);
        UUID right = ids(record(correcting(wrong))).get(0);

        JsonNode history = get("/facts?view=history").path("facts");

        assertThat(history.at("/0/withdrawn/replacedBy").stringValue()).isEqualTo(right.toString());
        assertThat(history.at("/1/corrects").stringValue()).isEqualTo(wrong.toString());
    }

    @Test
    void refusesToWithdrawOrCorrectAWithdrawnFact() {
        UUID fact = ids(record(FerryFact.reading())).get(0);
        String withdrawal = "/api/v1/dossiers/" + dossier + "/facts/" + fact + "/withdrawal";
        assertThat(ferry.http().post(withdrawal, "{\"reason\":\"Misread.\"}").status())
                .isEqualTo(201);
        var before = ferry.stored();

        assertThatProblem(ferry.http().post(withdrawal, "{\"reason\":\"Again.\"}"), ProblemType.FACT_WITHDRAWN);
        assertThatProblem(record(FerryFact.reading(), correcting(fact)), ProblemType.FACT_WITHDRAWN)
                .at("/facts/1/corrects")
                .saying("was withdrawn at", "not withdrawn");
        assertThatProblem(
                        ferry.http()
                                .post(
                                        "/api/v1/dossiers/" + dossier + "/assessments",
                                        "{\"hypothetical\":{\"withdraw\":[\"" + fact + "\"]}}"),
                        ProblemType.FACT_WITHDRAWN)
                .at("/hypothetical/withdraw/0");
        assertThat(ferry.stored()).isEqualTo(before);
    }

    @Test
    void refusesToCorrectAFactTwiceAtOnce() {
        UUID fact = ids(record(FerryFact.reading())).get(0);
        var before = ferry.stored();

        assertThatProblem(record(correcting(fact), correcting(fact)), ProblemType.INVALID_REQUEST)
                .at("/facts/1/corrects");
        assertThat(ferry.stored()).isEqualTo(before);
    }

    @Test
    void showsOneStateOnAllPagesOfAListing() {
        record(FerryFact.reading(), FerryFact.reading().with("/subject", "\"pier\""), FerryFact.roster(3));
        for (FactView view : FactView.values()) {
            List<UUID> seen = new ArrayList<>();
            FactPage page = ferry.facts().listFacts(dossier, null, null, null, null, view, null, 1);
            FactPage first = page;
            record(FerryFact.reading().with("/subject", "\"added-" + view.getValue() + "\""));
            while (true) {
                assertThat(page.getKnownAt()).isEqualTo(first.getKnownAt());
                assertThat(page.getAsOf()).isEqualTo(first.getAsOf());
                seen.addAll(page.getFacts().stream().map(Fact::getId).toList());
                if (page.getNext() == null) {
                    break;
                }
                page = ferry.facts().listFacts(dossier, null, null, null, null, view, page.getNext(), 1);
            }
            FactPage whole =
                    ferry.facts().listFacts(dossier, first.getAsOf(), first.getKnownAt(), null, null, view, null, 500);
            assertThat(seen)
                    .containsExactlyElementsOf(
                            whole.getFacts().stream().map(Fact::getId).toList());
        }
    }

    @Test
    void refusesTheCursorOfAnotherListing() {
        record(FerryFact.reading(), FerryFact.roster(3));
        String next = get("/facts?limit=1").path("next").stringValue();

        assertThatProblem(
                        ferry.http().get("/api/v1/dossiers/" + dossier + "/facts?view=history&cursor=" + next),
                        ProblemType.INVALID_REQUEST)
                .at("?cursor");
    }

    private List<String> said(String asOf) {
        return ferry
                .facts()
                .listFacts(dossier, LocalDate.parse(asOf), null, null, null, FactView.CURRENT, null, 10)
                .getFacts()
                .stream()
                .map(fact -> fact.getSaid().toString())
                .toList();
    }

    private RawHttp.Answer record(FerryFact... facts) {
        return ferry.http().post("/api/v1/dossiers/" + dossier + "/facts", FerryFact.recording(facts));
    }

    private static FerryFact correcting(UUID fact) {
        return FerryFact.reading().with("/corrects", "\"" + fact + "\"");
    }

    private static List<UUID> ids(RawHttp.Answer answer) {
        List<UUID> ids = new ArrayList<>();
        answer.json()
                .path("facts")
                .forEach(fact -> ids.add(UUID.fromString(fact.path("id").stringValue())));
        return ids;
    }

    private JsonNode get(String path) {
        RawHttp.Answer answer = ferry.http().get("/api/v1/dossiers/" + dossier + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
