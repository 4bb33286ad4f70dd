package dev.sherpa.assessment;

import static dev.sherpa.store.SampleFacts.SAID;
import static dev.sherpa.store.SampleFacts.correcting;
import static dev.sherpa.store.SampleFacts.fact;
import static dev.sherpa.store.SampleFacts.reading;
import static dev.sherpa.store.SampleFacts.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sherpa.AssessmentApplication;
import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.AssessmentSummary;
import dev.sherpa.api.model.Change;
import dev.sherpa.api.model.ChangeKind;
import dev.sherpa.api.model.Effect;
import dev.sherpa.api.model.ItemAssessment;
import dev.sherpa.dossier.Dossier;
import dev.sherpa.dossier.Dossiers;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.dossier.FactWithdrawn;
import dev.sherpa.dossier.KnownAtInFuture;
import dev.sherpa.dossier.NewFact;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.dossier.UnknownDossier;
import dev.sherpa.dossier.UnknownFact;
import dev.sherpa.pack.UnknownPack;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** What holds of assessments and effects, whatever the database. */
@SpringBootTest(
        classes = AssessmentApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "management.endpoint.health.validate-group-membership=false")
abstract class AssessmentsContract {

    private static final AtomicInteger DOSSIERS = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.parse("2031-05-01");

    @Autowired
    private Assessments assessments;

    @Autowired
    private Effects effects;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private FactLog log;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private String dossier;

    @BeforeEach
    void openADossier() {
        dossier = dossiers.create("assessed-" + DOSSIERS.incrementAndGet(), "A crossing", "river-crossing")
                .id();
    }

    @Test
    void assessesAsOfTodayAsKnownNow() {
        StoredFact low = record(reading("north", 100));

        Assessment assessment = read(assess(null, null, null));

        assertThat(assessment.getDossier()).isEqualTo(dossier);
        assertThat(assessment.getAsOf()).isEqualTo(TODAY);
        assertThat(instant(assessment)).isEqualTo(low.recorded());
        assertThat(assessment.getCreated()).isEqualTo(clock.instant().atOffset(ZoneOffset.UTC));
        assertThat(assessment.getHypothetical()).isNull();
        assertThat(assessment.getVerdict()).isEqualTo("WAIT");
        assertThat(statuses(assessment)).isEqualTo(Map.of("water", "CLEAR", "bridge", "UNSEEN"));
        assertThat(assessment.getItems().get(0).getFindings()).singleElement().satisfies(finding -> assertThat(
                        finding.getBecause().get(1).getMatched())
                .singleElement()
                .satisfies(match -> assertThat(match.getFact()).isEqualTo(low.id())));
    }

    @Test
    void keepsWhatItAnswered() {
        record(reading("north", 100));
        record(bridge(Map.of("open", false, "reopens", SAID.plusDays(31), "remarks", List.of("a \"quoted\" remark"))));
        StoredAssessment answered = assess(null, null, null);

        record(reading("north", 200));

        assertThat(assessments.get(answered.listed().id())).isEqualTo(answered);
        assertThat(json.writeValueAsString(read(answered))).isEqualTo(answered.content());
        assertThat(read(answered).getConclusions()).isEqualTo(Map.of("reopening", "2031-04-01"));
        assertThatThrownBy(() -> assessments.get(new UUID(0, 0)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("There is no assessment");
    }

    @Test
    void assessesAsOfAPastDayAsKnownAtAPastInstant() {
        record(reading("north", 100));
        Instant before = log.knownAt(dossier, null);
        record(reading("north", 200));

        Assessment then = read(assess(SAID, before, null));
        Assessment now = read(assess(SAID, null, null));
        Assessment tooEarly = read(assess(SAID.minusDays(1), null, null));

        assertThat(statuses(then)).containsEntry("water", "CLEAR");
        assertThat(statuses(now)).containsEntry("water", "HIGH");
        assertThat(statuses(tooEarly)).containsEntry("water", "UNSEEN");
        assertThat(read(assess(SAID, before, null)).getContentHash()).isEqualTo(then.getContentHash());
    }

    @Test
    void refusesAnInstantAfterNowAndAnUnknownDossier() {
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

        assertThatThrownBy(() -> assess(null, tomorrow, null)).isInstanceOf(KnownAtInFuture.class);
        assertThatThrownBy(() -> assessments.assess("nowhere", null, null, null))
                .isInstanceOf(UnknownDossier.class);
        assertThatThrownBy(() -> assessments.list("nowhere", null, 1)).isInstanceOf(UnknownDossier.class);
    }

    @Test
    void assumesFactsAndWithdrawalsWithoutRecordingThem() {
        StoredFact high = record(reading("north", 200));
        StoredFact shut = record(bridge(Map.of("open", false)));
        List<NewFact> add =
                List.of(correcting(shut.id(), bridge(Map.of("open", true))), recording(reading("south", 80)));

        Assessment assessment = read(assess(null, null, new Assumptions(add, Set.of(high.id()), "{}")));

        assertThat(assessment.getHypothetical()).isTrue();
        assertThat(assessment.getVerdict()).isEqualTo("GO");
        assertThat(log.visible(FactQuery.all(dossier, SAID, log.knownAt(dossier, null))))
                .containsExactly(high, shut);
        assertThat(summaries(null, 1))
                .extracting(AssessmentSummary::getHypothetical)
                .containsExactly(true);
    }

    @Test
    void countsAnAssumedFactAsRecordedLast() {
        record(reading("north", 200));

        Assessment assessment =
                read(assess(null, null, new Assumptions(List.of(recording(reading("north", 80))), Set.of(), "{}")));

        assertThat(statuses(assessment)).containsEntry("water", "CLEAR");
    }

    @Test
    void refusesToAssumeAwayWhatIsNotThere() {
        StoredFact gone = record(reading("north", 200));
        Instant before = log.knownAt(dossier, null);
        log.withdraw(dossier, gone.id(), "Misread.", "keeper");
        StoredFact later = record(reading("south", 200));
        UUID none = UUID.randomUUID();

        assertThatThrownBy(() -> assess(null, null, without(none, gone.id())))
                .isInstanceOfSatisfying(UnknownFact.class, refused -> assertThat(refused.facts())
                        .containsExactly(none));
        assertThatThrownBy(() -> assess(null, null, without(gone.id()))).isInstanceOf(FactWithdrawn.class);
        assertThatThrownBy(() -> assess(null, before, without(later.id()))).isInstanceOf(UnknownFact.class);
        assertThat(read(assess(null, before, without(gone.id()))).getHypothetical())
                .isTrue();
        assertThat(summaries(null, 10)).hasSize(1);
    }

    @Test
    void listsTheLatestFirstInPages() {
        List<UUID> ids = List.of(
                assess(null, null, null).listed().id(),
                assess(SAID, null, null).listed().id(),
                assess(null, null, null).listed().id());

        List<AssessmentSummary> first = summaries(null, 2);
        List<AssessmentSummary> second = summaries(ids.get(1), 2);

        assertThat(first).extracting(AssessmentSummary::getId).containsExactly(ids.get(2), ids.get(1));
        assertThat(second).extracting(AssessmentSummary::getId).containsExactly(ids.get(0));
        AssessmentSummary listed = first.get(1);
        Assessment whole = read(assessments.get(ids.get(1)));
        assertThat(listed.getAsOf()).isEqualTo(SAID);
        assertThat(listed.getKnownAt()).isEqualTo(whole.getKnownAt());
        assertThat(listed.getCreated()).isEqualTo(whole.getCreated());
        assertThat(listed.getPack()).isEqualTo(whole.getPack());
        assertThat(listed.getFactBase()).isEqualTo(whole.getFactBase());
        assertThat(listed.getContentHash()).isEqualTo(whole.getContentHash());
        assertThat(listed.getVerdict()).isEqualTo(whole.getVerdict());
        assertThat(listed.getConclusions()).isEqualTo(whole.getConclusions());
    }

    @Test
    void previewsWithoutStoring() {
        Assessment preview = assessments.preview(
                "river-crossing", SAID, List.of(reading("north", 80), bridge(Map.of("open", true))));

        assertThat(preview.getVerdict()).isEqualTo("GO");
        assertThat(preview.getId()).isNull();
        assertThat(preview.getKnownAt()).isNull();
        assertThatThrownBy(() -> assessments.preview("nowhere", SAID, List.of()))
                .isInstanceOf(UnknownPack.class);
    }

    @Test
    void givesTheSameHashToAPreviewAndToADossierOfTheSameFacts() {
        record(reading("north", 80));
        record(bridge(Map.of("open", true)));

        Assessment preview = assessments.preview(
                "river-crossing", SAID, List.of(bridge(Map.of("open", true)), reading("north", 80)));

        assertThat(preview.getContentHash())
                .isEqualTo(read(assess(SAID, null, null)).getContentHash());
    }

    @Test
    void saysWhatAWriteChangedHoweverMuchCameAfterIt() {
        record(reading("north", 80));
        StoredFact opened = record(bridge(Map.of("open", true)));
        StoredFact shut = log.record(
                        dossier,
                        List.of(correcting(opened.id(), bridge(Map.of("open", false, "reopens", SAID.plusDays(31))))),
                        "keeper")
                .get(0);
        Effect atOnce = effects.of(dossier, TODAY, shut.recorded()).orElseThrow();
        log.withdraw(dossier, shut.id(), "Misread.", "keeper");

        assertThat(effects.of(dossier, TODAY, shut.recorded())).contains(atOnce);
        assertThat(atOnce.getAsOf()).isEqualTo(TODAY);
        assertThat(atOnce.getBefore().getItems()).isEqualTo(Map.of("water", "CLEAR", "bridge", "CLEAR"));
        assertThat(atOnce.getAfter().getConclusions()).isEqualTo(Map.of("reopening", "2031-04-01"));
        assertThat(atOnce.getChanged())
                .containsExactly(
                        new Change(ChangeKind.ITEM, "bridge").before("CLEAR").after("SHUT"),
                        new Change(ChangeKind.CONCLUSION, "crossing")
                                .before("GO")
                                .after("WAIT"),
                        new Change(ChangeKind.CONCLUSION, "reopening").after("2031-04-01"));
    }

    @Test
    void saysThatAWriteChangedNothing() {
        record(reading("north", 80));
        StoredFact same = record(reading("north", 81));

        assertThat(effects.of(dossier, TODAY, same.recorded()).orElseThrow().getChanged())
                .isEmpty();
    }

    @Test
    void opensTheDossierThatAPackBringsAlong() {
        Dossier brought = dossiers.find("spring-crossing").orElseThrow();
        List<StoredFact> facts = log.visible(FactQuery.all(brought.id(), TODAY, log.knownAt(brought.id(), null)));

        assertThat(brought.pack()).isEqualTo("river-crossing");
        assertThat(facts).extracting(stored -> stored.fact().type()).containsExactly("GaugeReading", "BridgeReport");
        assertThat(facts)
                .extracting(StoredFact::recorded)
                .containsOnly(facts.get(0).recorded());
    }

    private StoredAssessment assess(LocalDate asOf, Instant knownAt, Assumptions assumed) {
        return assessments.assess(dossier, asOf, knownAt, assumed);
    }

    private List<AssessmentSummary> summaries(UUID before, int limit) {
        return assessments.list(dossier, before, limit);
    }

    private Assessment read(StoredAssessment stored) {
        return json.readValue(stored.content(), Assessment.class);
    }

    private StoredFact record(Fact fact) {
        return log.record(dossier, List.of(recording(fact)), "keeper").get(0);
    }

    private static Fact bridge(Map<String, Object> attributes) {
        return fact("BridgeReport", "bridge", attributes, SAID, null);
    }

    private static Assumptions without(UUID... facts) {
        return new Assumptions(List.of(), Set.of(facts), "{}");
    }

    private static Map<String, String> statuses(Assessment assessment) {
        return assessment.getItems().stream()
                .collect(java.util.stream.Collectors.toMap(ItemAssessment::getId, ItemAssessment::getStatus));
    }

    private static Instant instant(Assessment assessment) {
        return assessment.getKnownAt().toInstant();
    }
}
