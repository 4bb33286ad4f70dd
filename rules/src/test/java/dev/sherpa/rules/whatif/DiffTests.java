package dev.sherpa.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.whatif.FactChange.Bound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiffTests {

    private static final Instant LATER = Dossiers.KNOWN.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2031, 3, 1);

    private static final RulePack PACK = new PackDraft().load();

    /** Every set of causes and every single fact is tried here, too: what is named gives the change, nothing else does. */
    @Test
    void namesWhatBringsTheChangesAboutAndNothingElse() {
        Random random = new Random(41);
        int attributions = 0;
        int facts = 0;
        for (Situation after : Dossiers.random(41, 8)) {
            Situation before = new Situation(
                    after.pack(),
                    after.history(),
                    after.asOf().minusDays(random.nextInt(12)),
                    after.history().get(random.nextInt(after.history().size())).recorded());
            Diff diff = Diff.of(before, after);
            assertThat(Dossiers.texts(
                            diff.outcomes().stream().map(Diff.Changed::change).toList()))
                    .isEqualTo(Dossiers.differing(Dossiers.outcomes(before), Dossiers.outcomes(after)));
            for (Diff.Changed changed : diff.outcomes()) {
                attributions += assertMinimal(before, after, changed);
                facts += assertEnough(before, after, changed, diff.facts());
            }
        }
        assertThat(attributions).isGreaterThan(15);
        assertThat(facts).isGreaterThan(15);
    }

    @Test
    void tellsWhatChangedInTheFiveDocumentsFromTheEighteenthToTheTwentySecond() {
        Diff diff = Diff.of(Dossiers.fiveDocuments("2025-09-18"), Dossiers.fiveDocuments("2025-09-22"));

        assertThat(diff.causes()).containsExactly(Cause.FACTS, Cause.CLOCK);
        assertThat(diff.facts()).hasSize(16).allSatisfy(change -> {
            assertThat(change.fact().fact().source().id()).isEqualTo("hutong-2025-09-22");
            assertThat(change.counts()).isTrue();
            assertThat(change.bound()).isEqualTo(Bound.SAID);
        });
        assertThat(diff.outcomes().stream()
                        .map(changed ->
                                Dossiers.texts(List.of(changed.change())).get(0)
                                        + " by "
                                        + changed.because().stream()
                                                .map(because -> because.causes() + " " + subjects(because))
                                                .toList()))
                .containsExactly(
                        "investment-pledge: PARTIAL > UNMET by [[FACTS] [[china-investment]]]",
                        "big-number-win: PARTIAL > UNMET by [[FACTS] [[china-investment]]]",
                        "algorithm-licensing: UNMET > PARTIAL by [[FACTS] [[tiktok-algorithm]]]",
                        "tiktok-ownership: PARTIAL > MET by [[FACTS] [[tiktok-us]]]",
                        "tiktok-deal: PARTIAL > MET by [[FACTS] [[tiktok]]]",
                        "fentanyl: BLOCKED > MET by [[FACTS] [[precursors]]]",
                        // either of the two is a fact where there was none
                        "reciprocal-terms: UNKNOWN > UNMET by [[FACTS] [[america-first-investment-policy],"
                                + " [us-china-1984-convention]]]",
                        // both sides have to be heard
                        "readouts-agree: UNKNOWN > CONTESTED by [[FACTS] [[leaders-call/china, leaders-call/us]]]",
                        "reciprocal-visit: PARTIAL > MET by [[FACTS] [[xi-to-us]]]",
                        // a call held on the 19th is not past on the 18th
                        "preparatory-talks: UNMET > MET by [[FACTS, CLOCK]"
                                + " [[leaders-call/september, round/next-bessent-he]]]",
                        "calendar: UNKNOWN > PARTIAL by [[FACTS] [[visit]]]",
                        "engagement: CALL > APEC_SIDELINES by [[FACTS] [[summit/apec]]]",
                        "earliestFeasible: null > 2026-04-01 by [[FACTS] [[visit]]]");
        assertThat(diff.sentences())
                .filteredOn(said -> said.of().equals(Head.item("tiktok-deal")))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.come()).containsExactly("The TikTok deal is endorsed.");
                    assertThat(said.gone())
                            .containsExactly("The TikTok deal is preliminary, and awaits the leaders' endorsement.");
                    assertThat(said.because()).containsExactly(Set.of(Cause.FACTS));
                });
    }

    @Test
    void tellsWhichTimeOfAFactLiesInBetween() {
        List<RecordedFact> history = List.of(
                recorded(reading("recorded", 1), LATER, null),
                recorded(reading("withdrawn", 2), Dossiers.KNOWN, LATER),
                recorded(reading("said", 3).said("2031-03-05"), Dossiers.KNOWN, null),
                recorded(reading("expires", 4).field("expires", "2031-03-05"), Dossiers.KNOWN, null),
                recorded(reading("stays", 5), Dossiers.KNOWN, null));
        Situation before = new Situation(PACK, history, DAY, Dossiers.KNOWN);
        Situation after = new Situation(PACK, history, DAY.plusDays(4), LATER);

        assertThat(Diff.of(before, after).facts())
                .extracting(change -> change.fact().fact().subject(), FactChange::counts, FactChange::bound)
                .containsExactlyInAnyOrder(
                        tuple("recorded", true, Bound.RECORDED),
                        tuple("withdrawn", false, Bound.WITHDRAWN),
                        tuple("said", true, Bound.SAID),
                        tuple("expires", false, Bound.EXPIRES));
        assertThat(Diff.of(after, before).facts())
                .extracting(change -> change.fact().fact().subject(), FactChange::counts, FactChange::bound)
                .containsExactlyInAnyOrder(
                        tuple("recorded", false, Bound.RECORDED),
                        tuple("withdrawn", true, Bound.WITHDRAWN),
                        tuple("said", false, Bound.SAID),
                        tuple("expires", true, Bound.EXPIRES));
    }

    @Test
    void namesTheParameterThatAVersionChanges() {
        RulePack lowered = new PackDraft()
                .replacing("parameters.yaml", "value: 100", "value: 90")
                .load();

        Diff diff = Diff.of(situation(PACK, reading("left", 95)), situation(lowered, reading("left", 95)));

        assertThat(diff.causes()).containsExactly(Cause.PACK);
        assertThat(diff.outcomes())
                .extracting(changed -> changed.change().of())
                .containsExactly(Head.item("tank"), Head.conclusion("launch"));
        assertThat(diff.outcomes()).allSatisfy(changed -> assertThat(changed.because())
                .containsExactly(new Attribution(
                        Set.of(Cause.PACK),
                        List.of(),
                        true,
                        List.of(new PackChange(PackChange.Kind.PARAMETER, "tank.bar", "100", "90")))));
    }

    @Test
    void namesTheClauseThatAVersionChangesAndTheFactThatItTakes() {
        RulePack stricter = new PackDraft()
                .replacing("tank.drl", "litres < 10", "litres < 20")
                .load();

        Diff diff = Diff.of(situation(PACK), situation(stricter, reading("left", 15)));

        assertThat(diff.outcomes()).singleElement().satisfies(changed -> {
            assertThat(changed.change()).isEqualTo(new Change(Head.item("tank"), "VITAL", "GREY", "RED"));
            assertThat(changed.because()).singleElement().satisfies(because -> {
                assertThat(because.causes()).containsExactly(Cause.FACTS, Cause.PACK);
                assertThat(because.facts()).hasSize(1);
                assertThat(because.differences())
                        .extracting(PackChange::kind, PackChange::name)
                        .containsExactly(tuple(PackChange.Kind.RULE, "The tank is too low"));
            });
        });
    }

    /** With nine litres, both the new fact and the new version alone let the tank be too low. */
    @Test
    void namesEveryCauseThatIsEnoughAlone() {
        RulePack stricter = new PackDraft()
                .replacing("tank.drl", "litres < 10", "litres < 20")
                .load();

        Diff diff = Diff.of(
                situation(PACK, reading("left", 15)), situation(stricter, reading("left", 15), reading("right", 9)));

        assertThat(diff.outcomes()).singleElement().satisfies(changed -> assertThat(changed.because())
                .extracting(Attribution::causes)
                .containsExactly(Set.of(Cause.FACTS), Set.of(Cause.PACK)));
    }

    @Test
    void namesClausesInAnotherOrder() {
        String full = between("rule \"The tank is full enough\"", "rule \"The tank is too low\"");
        RulePack reordered = new PackDraft()
                .replacing("tank.drl", full, "")
                .appending("tank.drl", "\n" + full)
                .load();

        Diff diff = Diff.of(
                situation(PACK, reading("left", 95), reading("right", 5)),
                situation(reordered, reading("left", 95), reading("right", 5)));

        assertThat(diff.outcomes().get(0).because().get(0).differences())
                .containsExactly(new PackChange(
                        PackChange.Kind.ORDER,
                        "tank",
                        "The tank is full enough, The tank is too low",
                        "The tank is too low, The tank is full enough"));
    }

    @Test
    void tellsThatSomethingElseOfAVersionDiffers() {
        RulePack renamed = new PackDraft()
                .replacing("pack.yaml", "otherwise: GREY", "otherwise: BLACK")
                .replacing("pack.yaml", "[GREY]]", "[GREY], [BLACK]]")
                .load();

        assertThat(Diff.of(situation(PACK), situation(renamed)).outcomes())
                .singleElement()
                .satisfies(changed -> assertThat(changed.because().get(0).differences())
                        .containsExactly(new PackChange(PackChange.Kind.ELSEWHERE, "checklist", null, null)));
    }

    /** A fact that one version does not admit counts for nothing with it: that is the version's doing. */
    @Test
    void leavesOutWhatAVersionDoesNotAdmit() {
        RulePack narrower = new PackDraft()
                .replacing("facts.drl", "@minimum( 0 )", "@minimum( 50 )")
                .load();

        Diff diff = Diff.of(situation(PACK, reading("left", 5)), situation(narrower, reading("left", 5)));

        assertThat(diff.facts()).isEmpty();
        assertThat(diff.outcomes()).singleElement().satisfies(changed -> {
            assertThat(changed.change().after()).isEqualTo("GREY");
            assertThat(changed.because().get(0).differences())
                    .containsExactly(new PackChange(PackChange.Kind.ELSEWHERE, "vocabulary", null, null));
        });
    }

    @Test
    void findsNothingBetweenEqualSituations() {
        Situation situation = situation(PACK, reading("left", 5));

        assertThat(Diff.of(situation, situation)).isEqualTo(new Diff(Set.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void marksASearchThatIsCutOff() {
        Sides sides = new Sides(Dossiers.fiveDocuments("2025-09-18"), Dossiers.fiveDocuments("2025-09-22"));

        Diff diff = Diff.of(sides, new Evaluations(1));

        assertThat(diff.outcomes()).hasSize(13).allSatisfy(changed -> assertThat(changed.because())
                .allSatisfy(because -> {
                    assertThat(because.complete()).isFalse();
                    assertThat(because.facts()).containsExactly(sides.factChanges());
                }));
    }

    private static int assertMinimal(Situation before, Situation after, Diff.Changed changed) {
        List<Set<Cause>> named =
                changed.because().stream().map(Attribution::causes).toList();
        for (Set<Cause> causes : List.<Set<Cause>>of(
                Set.of(), EnumSet.of(Cause.FACTS), EnumSet.of(Cause.CLOCK), EnumSet.of(Cause.FACTS, Cause.CLOCK))) {
            List<RecordedFact> visible = visible(causes.contains(Cause.FACTS) ? after : before);
            String outcome = outcome(changed, visible, causes.contains(Cause.CLOCK) ? after : before);
            boolean gives = Objects.equals(outcome, changed.change().after());
            if (named.contains(causes)) {
                assertThat(gives).as("%s of %s", causes, changed).isTrue();
            } else if (named.stream().noneMatch(causes::containsAll)) {
                assertThat(gives).as("%s of %s", causes, changed).isFalse();
            }
        }
        return named.size();
    }

    private static int assertEnough(Situation before, Situation after, Diff.Changed changed, List<FactChange> changes) {
        int enough = 0;
        for (Attribution because : changed.because()) {
            if (because.causes().contains(Cause.FACTS)) {
                Situation clock = because.causes().contains(Cause.CLOCK) ? after : before;
                boolean alone = because.facts().get(0).size() == 1;
                for (FactChange change : changes) {
                    assertThat(gives(changed, before, clock, List.of(change)))
                            .as("%s of %s", change, changed)
                            .isEqualTo(alone && because.facts().contains(List.of(change)));
                }
                assertThat(because.facts()).allMatch(several -> gives(changed, before, clock, several));
                if (!alone) {
                    List<FactChange> several = because.facts().get(0);
                    assertThat(several).allSatisfy(left -> assertThat(gives(
                                    changed,
                                    before,
                                    clock,
                                    several.stream()
                                            .filter(each -> each != left)
                                            .toList()))
                            .isFalse());
                }
                enough += because.facts().size();
            }
        }
        return enough;
    }

    private static boolean gives(Diff.Changed changed, Situation before, Situation clock, List<FactChange> applied) {
        List<RecordedFact> visible = visible(before);
        applied.forEach(change -> {
            if (change.counts()) {
                visible.add(change.fact());
            } else {
                visible.removeIf(fact -> fact.fact().equals(change.fact().fact()));
            }
        });
        List<Fact> order = clock.history().stream().map(RecordedFact::fact).toList();
        visible.sort(Comparator.comparing(fact -> order.indexOf(fact.fact())));
        return Objects.equals(outcome(changed, visible, clock), changed.change().after());
    }

    private static List<RecordedFact> visible(Situation situation) {
        return new ArrayList<>(Dossiers.visible(situation.history(), situation.asOf(), situation.knownAt()));
    }

    private static String outcome(Diff.Changed changed, List<RecordedFact> visible, Situation clock) {
        Map<Head, String> outcomes = Dossiers.outcomes(clock.pack(), visible, clock.asOf());
        return outcomes.get(changed.change().of());
    }

    private static List<List<String>> subjects(Attribution because) {
        return because.facts().stream()
                .map(enough -> enough.stream()
                        .map(change -> change.fact().fact().subject())
                        .toList())
                .toList();
    }

    private static String between(String first, String next) {
        String text = new PackDraft().text("tank.drl");
        return text.substring(text.indexOf(first), text.indexOf(next));
    }

    private Situation situation(RulePack version, GivenFact... facts) {
        return new Situation(
                version,
                Stream.of(facts)
                        .map(fact -> recorded(fact, Dossiers.KNOWN, null))
                        .toList(),
                DAY,
                LATER);
    }

    private RecordedFact recorded(GivenFact fact, Instant recorded, Instant withdrawn) {
        return new RecordedFact(fact.in(PACK), recorded, withdrawn);
    }

    private static GivenFact reading(String subject, int litres) {
        return GivenFact.of("Reading", subject).with("gauge", "LEFT").with("litres", litres);
    }
}
