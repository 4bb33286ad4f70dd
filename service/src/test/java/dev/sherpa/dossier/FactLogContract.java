package dev.sherpa.dossier;

import static dev.sherpa.store.SampleFacts.SAID;
import static dev.sherpa.store.SampleFacts.correcting;
import static dev.sherpa.store.SampleFacts.fact;
import static dev.sherpa.store.SampleFacts.reading;
import static dev.sherpa.store.SampleFacts.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sherpa.StoreApplication;
import dev.sherpa.rules.fact.Fact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of the fact log, whatever the database. */
@SpringBootTest(
        classes = StoreApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "management.endpoint.health.validate-group-membership=false")
abstract class FactLogContract {

    private static final AtomicInteger DOSSIERS = new AtomicInteger();

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private FactLog log;

    @Autowired
    private DatabaseTime time;

    @Autowired
    private JdbcClient jdbc;

    private Dossier opened;
    private String dossier;

    @BeforeEach
    void openADossier() {
        opened = dossiers.create("dossier-" + DOSSIERS.incrementAndGet(), "A crossing", "river");
        dossier = opened.id();
    }

    @Test
    void recordsFactsTogetherAtOneInstantInOrder() {
        List<StoredFact> recorded = record(reading("north", 1), reading("south", 2), reading("east", 3));

        assertThat(recorded)
                .extracting(StoredFact::recorded)
                .containsOnly(recorded.get(0).recorded());
        assertThat(recorded).extracting(stored -> stored.place().position()).containsExactly(0, 1, 2);
        assertThat(visible(now())).isEqualTo(recorded);
    }

    @Test
    void stampsEveryWriteLaterThanTheOneBefore() {
        StoredFact first = record(reading("north", 1)).get(0);
        StoredFact second = record(reading("north", 2)).get(0);
        StoredFact withdrawn = withdraw(first);

        assertThat(opened.created()).isBefore(first.recorded());
        assertThat(first.recorded()).isBefore(second.recorded());
        assertThat(second.recorded()).isBefore(withdrawal(withdrawn).at());
        assertThat(first.place().seq()).isLessThan(second.place().seq());
    }

    @Test
    void keepsEveryFieldAndEveryValueAsItWasGiven() {
        Map<String, Object> attributes = Map.of(
                "exact",
                new BigDecimal("0.1000000000000000000000000001"),
                "large",
                new BigDecimal("123456789012345678901234567890"),
                "whole",
                new BigDecimal("400"),
                "day",
                LocalDate.parse("2031-04-01"),
                "text",
                "2031-04-01",
                "flag",
                false,
                "list",
                List.of("a", "b \"quoted\" \u6c5f"));
        Fact given = fact("Survey", "north", attributes, SAID, SAID.plusDays(1));

        StoredFact stored = record(given).get(0);

        StoredFact read = log.find(dossier, stored.id(), now()).orElseThrow();
        assertThat(read).isEqualTo(stored);
        assertThat(read.fact().attributes()).isEqualTo(given.attributes());
        assertThat(read.fact().id()).isEqualTo(stored.id().toString());
        assertThat(read.fact()).usingRecursiveComparison().ignoringFields("id").isEqualTo(given);
        assertThat(read.recordedBy()).isEqualTo("keeper");
        assertThat(stored.id().version()).isEqualTo(7);
    }

    @Test
    void takesTheLastWriteForNow() {
        assertThat(now()).isEqualTo(opened.created());

        StoredFact recorded = record(reading("north", 1)).get(0);
        assertThat(now()).isEqualTo(recorded.recorded());

        StoredFact withdrawn = withdraw(recorded);
        assertThat(now()).isEqualTo(withdrawal(withdrawn).at());
    }

    @Test
    void settlesAnInstantAfterTheLastWrite() {
        record(reading("north", 1));
        Instant asked = time.now();

        Instant settled = log.knownAt(dossier, asked);
        StoredFact later = record(reading("north", 2)).get(0);

        assertThat(settled).isEqualTo(asked);
        assertThat(later.recorded()).isAfter(settled);
        assertThat(visible(settled)).hasSize(1);
    }

    @Test
    void cutsAnInstantToTheMicrosecond() {
        Instant asked = opened.created().plusNanos(999);

        assertThat(log.knownAt(dossier, asked)).isEqualTo(opened.created());
    }

    @Test
    void refusesAnInstantAfterNow() {
        Instant tomorrow = time.now().plus(1, ChronoUnit.DAYS);

        assertThatThrownBy(() -> log.knownAt(dossier, tomorrow))
                .isInstanceOfSatisfying(KnownAtInFuture.class, refused -> assertThat(refused.knownAt())
                        .isEqualTo(tomorrow));
        assertThat(now()).isEqualTo(opened.created());
    }

    @Test
    void showsAWithdrawnFactAsItWasKnownBefore() {
        StoredFact recorded = record(reading("north", 1)).get(0);
        Instant before = now();

        Withdrawal withdrawal = withdrawal(withdraw(recorded));

        assertThat(withdrawal.by()).isEqualTo("keeper");
        assertThat(withdrawal.reason()).isEqualTo("Misread.");
        assertThat(withdrawal.replacedBy()).isNull();
        assertThat(visible(before)).containsExactly(recorded);
        assertThat(visible(now())).isEmpty();
        assertThat(history(before)).containsExactly(recorded);
        assertThat(history(now())).extracting(StoredFact::withdrawn).containsExactly(withdrawal);
    }

    @Test
    void replacesACorrectedFactAndLinksBoth() {
        StoredFact wrong = record(reading("north", 1)).get(0);

        StoredFact right = log.record(dossier, List.of(correcting(wrong.id(), reading("south", 2))), "keeper")
                .get(0);

        StoredFact replaced = log.find(dossier, wrong.id(), now()).orElseThrow();
        assertThat(right.corrects()).isEqualTo(wrong.id());
        assertThat(withdrawal(replaced).replacedBy()).isEqualTo(right.id());
        assertThat(withdrawal(replaced).at()).isEqualTo(right.recorded());
        assertThat(visible(now())).containsExactly(right);
    }

    @Test
    void refusesToWithdrawOrCorrectAWithdrawnFact() {
        StoredFact recorded = record(reading("north", 1)).get(0);
        Instant at = withdrawal(withdraw(recorded)).at();

        assertThatThrownBy(() -> withdraw(recorded))
                .isInstanceOfSatisfying(FactWithdrawn.class, refused -> assertThat(refused.facts())
                        .isEqualTo(Map.of(recorded.id(), at)));
        assertThatThrownBy(() -> log.record(
                        dossier,
                        List.of(recording(reading("south", 1)), correcting(recorded.id(), reading("north", 2))),
                        "keeper"))
                .isInstanceOf(FactWithdrawn.class);
        assertThat(now()).isEqualTo(at);
        assertThat(history(now())).hasSize(1);
    }

    @Test
    void refusesToCorrectAFactTwiceAtOnce() {
        StoredFact recorded = record(reading("north", 1)).get(0);
        List<NewFact> both =
                List.of(correcting(recorded.id(), reading("north", 2)), correcting(recorded.id(), reading("north", 3)));

        assertThatThrownBy(() -> log.record(dossier, both, "keeper"))
                .isInstanceOfSatisfying(FactCorrectedTwice.class, refused -> assertThat(refused.facts())
                        .containsExactly(recorded.id()));
        assertThat(visible(now())).containsExactly(recorded);
    }

    @Test
    void refusesFactsThatTheDossierDoesNotHave() {
        String other =
                dossiers.create(dossier + "-b", "Another crossing", "river").id();
        UUID elsewhere = log.record(other, List.of(recording(reading("north", 1))), "keeper")
                .get(0)
                .id();

        assertThatThrownBy(() -> log.withdraw(dossier, elsewhere, "Misread.", "keeper"))
                .isInstanceOfSatisfying(UnknownFact.class, refused -> assertThat(refused.facts())
                        .containsExactly(elsewhere));
        assertThatThrownBy(() -> log.record(dossier, List.of(correcting(elsewhere, reading("north", 2))), "keeper"))
                .isInstanceOf(UnknownFact.class);
        assertThat(log.unknownAmong(dossier, List.of(elsewhere))).containsExactly(elsewhere);
        assertThat(log.unknownAmong(other, List.of(elsewhere))).isEmpty();
        assertThat(log.find(dossier, elsewhere, now())).isEmpty();
        assertThat(history(now())).isEmpty();
    }

    @Test
    void refusesAnUnknownDossier() {
        assertThatThrownBy(() -> log.record("nowhere", List.of(recording(reading("north", 1))), "keeper"))
                .isInstanceOf(UnknownDossier.class);
        assertThatThrownBy(() -> log.withdraw("nowhere", UUID.randomUUID(), "Misread.", "keeper"))
                .isInstanceOf(UnknownDossier.class);
        assertThatThrownBy(() -> log.knownAt("nowhere", null)).isInstanceOf(UnknownDossier.class);
    }

    @Test
    void seesAFactFromTheDayItWasSaidUntilTheDayItExpires() {
        record(fact("GaugeReading", "north", Map.of(), SAID, SAID.plusDays(2)));

        assertThat(visible(SAID.minusDays(1))).isEmpty();
        assertThat(visible(SAID)).hasSize(1);
        assertThat(visible(SAID.plusDays(1))).hasSize(1);
        assertThat(visible(SAID.plusDays(2))).isEmpty();
        assertThat(log.history(FactQuery.all(dossier, SAID.plusDays(2), now()), null, 10))
                .hasSize(1);
        assertThat(log.history(FactQuery.all(dossier, SAID.minusDays(1), now()), null, 10))
                .isEmpty();
    }

    @Test
    void readsOneTypeOrOneSubject() {
        record(reading("north", 1), reading("south", 2), fact("Survey", "north", Map.of(), SAID, null));

        assertThat(log.visible(new FactQuery(dossier, SAID, now(), "GaugeReading", null)))
                .hasSize(2);
        assertThat(log.visible(new FactQuery(dossier, SAID, now(), null, "north")))
                .hasSize(2);
        assertThat(log.history(new FactQuery(dossier, SAID, now(), "GaugeReading", "north"), null, 10))
                .hasSize(1);
    }

    @Test
    void pagesThroughTheHistory() {
        List<StoredFact> all = List.of(
                        record(reading("a", 1), reading("b", 2), reading("c", 3)),
                        record(reading("d", 4)),
                        record(reading("e", 5), reading("f", 6)))
                .stream()
                .flatMap(List::stream)
                .toList();
        FactQuery query = FactQuery.all(dossier, SAID, now());

        List<StoredFact> first = log.history(query, null, 2);
        List<StoredFact> second = log.history(query, first.get(1).place(), 2);
        List<StoredFact> third = log.history(query, second.get(1).place(), 2);

        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(second).isEqualTo(all.subList(2, 4));
        assertThat(third).isEqualTo(all.subList(4, 6));
        assertThat(log.history(query, third.get(1).place(), 2)).isEmpty();
    }

    @Test
    void readsWhatWasVisibleBeforeAWriteAndByIt() {
        StoredFact stays = record(reading("north", 1)).get(0);
        StoredFact goes = record(reading("south", 2)).get(0);
        StoredFact gone = record(reading("east", 3)).get(0);
        withdraw(gone);

        StoredFact comes = log.record(dossier, List.of(correcting(goes.id(), reading("south", 4))), "keeper")
                .get(0);
        record(reading("west", 5));

        List<StoredFact> around = log.visibleAround(FactQuery.all(dossier, SAID, comes.recorded()));
        assertThat(around).extracting(StoredFact::id).containsExactly(stays.id(), goes.id(), comes.id());
        assertThat(around.get(0).withdrawn()).isNull();
        assertThat(withdrawal(around.get(1)).at()).isEqualTo(comes.recorded());
    }

    @Test
    void neverChangesARow() {
        StoredFact first = record(reading("north", 1)).get(0);
        StoredFact second = record(reading("south", 2)).get(0);
        withdraw(second);
        List<Map<String, Object>> facts = rows("fact");
        List<Map<String, Object>> withdrawals = rows("withdrawal");

        log.record(dossier, List.of(correcting(first.id(), reading("north", 3))), "keeper");

        assertThat(rows("fact")).startsWith(facts.toArray(Map[]::new)).hasSize(3);
        assertThat(rows("withdrawal"))
                .startsWith(withdrawals.toArray(Map[]::new))
                .hasSize(2);
    }

    @Test
    void opensADossierOnce() {
        assertThatThrownBy(() -> dossiers.create(dossier, "Another", "river")).isInstanceOf(DossierExists.class);
        assertThat(dossiers.find(dossier)).contains(opened);
        assertThat(dossiers.find("nowhere")).isEmpty();
    }

    @Test
    void listsDossiersByIdWithHyphensInTheirPlace() {
        String prefix = dossier + "-list";
        List<String> ids = List.of(prefix + "-a", prefix + "-b", prefix + "a", prefix + "b");
        ids.forEach(id -> dossiers.create(id, "A crossing", "river"));

        assertThat(dossiers.list(prefix, 4)).extracting(Dossier::id).isEqualTo(ids);
        assertThat(dossiers.list(prefix + "-b", 1)).extracting(Dossier::id).containsExactly(prefix + "a");
        assertThat(dossiers.list(null, 1)).hasSize(1);
    }

    private List<Map<String, Object>> rows(String table) {
        return jdbc.sql("select * from " + table + " where dossier = ? order by seq")
                .param(dossier)
                .query()
                .listOfRows();
    }

    private List<StoredFact> record(Fact... facts) {
        return log.record(
                dossier, List.of(facts).stream().map(fact -> recording(fact)).toList(), "keeper");
    }

    private StoredFact withdraw(StoredFact fact) {
        return log.withdraw(dossier, fact.id(), "Misread.", "keeper");
    }

    private Instant now() {
        return log.knownAt(dossier, null);
    }

    private List<StoredFact> visible(Instant knownAt) {
        return log.visible(FactQuery.all(dossier, SAID, knownAt));
    }

    private List<StoredFact> visible(LocalDate asOf) {
        return log.visible(FactQuery.all(dossier, asOf, now()));
    }

    private List<StoredFact> history(Instant knownAt) {
        return log.history(FactQuery.all(dossier, SAID, knownAt), null, 100);
    }

    private static Withdrawal withdrawal(StoredFact fact) {
        assertThat(fact.withdrawn()).isNotNull();
        return fact.withdrawn();
    }
}
