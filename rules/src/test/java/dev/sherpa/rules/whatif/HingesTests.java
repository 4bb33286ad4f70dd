package dev.sherpa.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.whatif.Hinge.Reversal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HingesTests {

    /** Every withdrawal, flag and constant is tried here, too; what is listed changes what it says, and nothing else does. */
    @Test
    void areTheFactsWithoutWhichOrAgainstWhichSomethingElseIsSaid() {
        int withdrawals = 0;
        int reversals = 0;
        int unlisted = 0;
        for (Situation situation : Dossiers.random(11, 3)) {
            Map<Head, String> said = Dossiers.outcomes(situation);
            Map<String, List<String>> listed = listed(situation);
            for (RecordedFact visible : Dossiers.visible(situation.history(), situation.asOf(), situation.knownAt())) {
                Fact fact = visible.fact();
                List<RecordedFact> without = new ArrayList<>(situation.history());
                without.remove(visible);
                List<String> changes = changes(situation, said, without);
                assertThat(listed.remove(key(fact, null)))
                        .as("without %s in %s", fact, situation)
                        .isEqualTo(changes.isEmpty() ? null : changes);
                withdrawals += changes.isEmpty() ? 0 : 1;
                unlisted += changes.isEmpty() ? 1 : 0;
                for (Reversal reversal : otherConstants(situation, fact)) {
                    List<String> reversed = changes(situation, said, replaced(situation, visible, reversal));
                    assertThat(listed.remove(key(fact, reversal)))
                            .as("%s with %s in %s", fact, reversal, situation)
                            .isEqualTo(reversed.isEmpty() ? null : reversed);
                    reversals += reversed.isEmpty() ? 0 : 1;
                }
            }
            assertThat(listed.keySet()).as("numbers and days").allSatisfy(key -> assertThat(key)
                    .containsPattern("=(-?[0-9.]+|[0-9-]+)$"));
        }
        assertThat(withdrawals).isGreaterThan(20);
        assertThat(reversals).isGreaterThan(60);
        assertThat(unlisted).isGreaterThan(10);
    }

    @Test
    void ofNumbersAndDaysChangeWhatTheySay() {
        int checked = 0;
        for (Situation situation : Dossiers.random(12, 5)) {
            Map<Head, String> said = Dossiers.outcomes(situation);
            for (Hinge hinge : Fragility.of(situation, Fragility.USUAL_LEAST).hinges()) {
                Reversal reversal = hinge.reversal();
                if (reversal != null && (reversal.to() instanceof BigDecimal || reversal.to() instanceof LocalDate)) {
                    RecordedFact recorded = situation.history().stream()
                            .filter(each -> each.fact().equals(hinge.fact()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(changes(situation, said, replaced(situation, recorded, reversal)))
                            .as("%s in %s", hinge, situation)
                            .isNotEmpty()
                            .isEqualTo(Dossiers.texts(hinge.changes()));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(5);
    }

    @Test
    void ofTheFiveDocumentsCarryTheVerdict() {
        Fragility fragility = Fragility.of(Dossiers.fiveDocuments("2025-09-22"), Fragility.USUAL_LEAST);

        assertThat(fragility.untried()).isZero();
        // By the catalogue: a required item BLOCKED is what changes NOT_READY, and these alone can make one so.
        assertThat(fragility.hinges().stream()
                        .filter(hinge -> hinge.changes().stream()
                                .anyMatch(change -> change.of().equals(Head.conclusion("verdict"))))
                        .map(hinge -> key(hinge.fact(), hinge.reversal())))
                .containsExactly(
                        "AlgorithmTransfer/tiktok-algorithm/2025-09-22 mode=EXPORT",
                        "AlgorithmTransfer/tiktok-algorithm/2025-09-22 mode=SALE",
                        "AlgorithmTransfer/tiktok-algorithm/2025-09-22 beijingPosition=REFUSES",
                        "TariffTruce/us-china/2025-09-14 inForce=false");
        // Right below the bar of 80, below the majority of 50, at the ceiling of 20.
        assertThat(fragility.hinges().stream()
                        .filter(hinge -> hinge.fact().type().equals("JointVenture"))
                        .filter(hinge ->
                                hinge.reversal() != null && hinge.reversal().to() instanceof BigDecimal)
                        .map(hinge -> key(hinge.fact(), hinge.reversal()) + " " + Dossiers.texts(hinge.changes())))
                .containsExactly(
                        "JointVenture/tiktok-us/2025-09-22 usOwnershipPct=79 [tiktok-ownership: MET > PARTIAL]",
                        "JointVenture/tiktok-us/2025-09-22 usOwnershipPct=49 [tiktok-ownership: MET > UNMET]",
                        "JointVenture/tiktok-us/2025-09-22 byteDancePct=20 [tiktok-ownership: MET > PARTIAL]");
    }

    @Test
    void tellHowManyAreNotTriedOnceAsMuchIsEvaluatedAsMayBe() {
        Situation situation = Dossiers.fiveDocuments("2025-09-22");
        Fragility whole = Fragility.of(situation, Fragility.USUAL_LEAST, new Evaluations());
        Fragility part = Fragility.of(situation, Fragility.USUAL_LEAST, new Evaluations(5_000));

        assertThat(part.untried()).isPositive();
        assertThat(part.hinges())
                .isNotEmpty()
                .isEqualTo(whole.hinges().subList(0, part.hinges().size()));
        assertThat(part.hinges().size()).isLessThan(whole.hinges().size());
    }

    private static Map<String, List<String>> listed(Situation situation) {
        Map<String, List<String>> listed = new HashMap<>();
        Fragility.of(situation, Fragility.USUAL_LEAST)
                .hinges()
                .forEach(hinge -> listed.put(key(hinge.fact(), hinge.reversal()), Dossiers.texts(hinge.changes())));
        return listed;
    }

    private static String key(Fact fact, Reversal reversal) {
        String of = (fact.id() == null ? "" : fact.id() + "/") + fact.type() + "/" + fact.subject() + "/" + fact.said();
        return reversal == null ? of : of + " " + reversal.attribute() + "=" + reversal.to();
    }

    private static List<String> changes(Situation situation, Map<Head, String> said, List<RecordedFact> history) {
        return Dossiers.differing(
                said,
                Dossiers.outcomes(new Situation(situation.pack(), history, situation.asOf(), situation.knownAt())));
    }

    private static List<RecordedFact> replaced(Situation situation, RecordedFact recorded, Reversal reversal) {
        Fact other = recorded.fact().with(reversal.attribute(), reversal.to());
        List<RecordedFact> history = new ArrayList<>(situation.history());
        history.set(history.indexOf(recorded), new RecordedFact(other, recorded.recorded(), recorded.withdrawn()));
        return history;
    }

    private static List<Reversal> otherConstants(Situation situation, Fact fact) {
        return situation.pack().vocabulary().factType(fact.type()).orElseThrow().attributes().stream()
                .filter(attribute -> fact.attributes().containsKey(attribute.name()))
                .flatMap(attribute -> others(
                        attribute, Objects.requireNonNull(fact.attributes().get(attribute.name()))))
                .toList();
    }

    private static Stream<Reversal> others(Attribute attribute, Object value) {
        Stream<Object> values =
                switch (attribute.kind()) {
                    case FLAG -> Stream.of(true, false);
                    case CHOICE -> attribute.choices().stream().map(choice -> choice);
                    default -> Stream.of();
                };
        return values.filter(other -> !other.equals(value)).map(other -> new Reversal(attribute.name(), value, other));
    }
}
