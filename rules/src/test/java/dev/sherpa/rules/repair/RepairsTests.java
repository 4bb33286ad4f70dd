package dev.sherpa.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepairsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 22);
    private static final Head VERDICT = Head.conclusion("verdict");
    private static final RulePack PACK = BeijingTrip.pack();
    private static final Repairs REPAIRS = new Repairs(PACK);
    private static final RepairBounds FEW = new RepairBounds(8, 2, 500, 3);

    private final List<Fact> dossier = PACK.dossier().orElseThrow().facts();

    /** Worked out by hand from the catalogue: one change for each required item, two for both moves, and China's readout. */
    @Test
    void findsTheWayToReady() {
        RepairAnswer answer = REPAIRS.find(dossier, DAY, new Goal(VERDICT, "READY"), FEW);

        assertThat(answer.present()).isEqualTo("NOT_READY");
        assertThat(changes(answer.repairs().get(0)))
                .containsExactly(
                        "CHANGED AlgorithmTransfer beijingPosition=APPROVED",
                        "CHANGED InvestmentPledge amountUsdBn=550 stage=ANNOUNCED",
                        "CHANGED InvestmentPolicy state=PARTLY_ROLLED_BACK",
                        "CHANGED ProposedTrip earliestOn=2026-04-01",
                        "CHANGED TaxTreaty state=EXTENDED",
                        "CHANGED TradeDeal progress=SIGNED safeguards=true",
                        "ADDED Readout confirmsVisit=true side=CHINA");
        new Outcome(PACK, DAY).assertTrue(answer, dossier);
    }

    @Test
    void movesATripToTheFirstDayThatTheCalendarAllows() {
        RepairAnswer answer = REPAIRS.find(dossier, DAY, new Goal(Head.item("calendar"), "MET"), FEW);

        assertThat(answer.repairs()).hasSize(1).first().satisfies(repair -> {
            assertThat(changes(repair)).containsExactly("CHANGED ProposedTrip earliestOn=2026-04-01");
            assertThat(repair.way()).isEqualByComparingTo("0.25");
        });
    }

    @Test
    void answersTheSameForFactsInAnotherOrder() {
        Goal goal = new Goal(Head.item("reciprocal-terms"), "MET");
        List<Fact> reversed = new ArrayList<>(dossier);
        Collections.reverse(reversed);

        assertThat(REPAIRS.find(reversed, DAY, goal, RepairBounds.STANDARD))
                .isEqualTo(REPAIRS.find(dossier, DAY, goal, RepairBounds.STANDARD));
    }

    @Test
    void saysThatThereIsNoneWhereOnlyWhatIsFixedWouldHelp() {
        RulePack pack = Depot.pack();
        List<Fact> facts = GivenFact.all(pack, GivenFact.of("Log", "log").with("faults", 10));
        Goal goal = new Goal(Head.item("care"), "GREEN");

        RepairAnswer answer =
                new Repairs(pack).find(facts, LocalDate.of(2030, 3, 1), goal, new RepairBounds(4, 2, 5_000, 5));

        assertThat(answer.repairs()).isEmpty();
        assertThat(answer.complete()).isEqualTo(2);
        assertThat(answer.bounds()).isEmpty();
    }

    @Test
    void saysWhichBoundEndsTheSearch() {
        Goal goal = new Goal(Head.item("opposition"), "MET");

        RepairAnswer answer = REPAIRS.find(dossier, DAY, goal, new RepairBounds(4, 2, 3, 1));

        assertThat(answer.repairs()).isEmpty();
        assertThat(answer.complete()).isZero();
        assertThat(answer.bounds()).containsExactly("3 sets of changes tried");
    }

    @Test
    void refusesAGoalThatIsThereAlready() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPAIRS.find(dossier, DAY, new Goal(VERDICT, "NOT_READY"), FEW))
                .withMessage("The conclusion verdict is NOT_READY already; ask for another outcome");
    }

    @Test
    void refusesAnOutcomeThatThePackDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REPAIRS.find(dossier, DAY, new Goal(Head.item("calendar"), "SUNNY"), FEW))
                .withMessage("The pack beijing-trip has no item calendar that can be SUNNY");
    }

    @Test
    void asksForTheNextBetterUnlessTold() {
        assertThat(next(Head.item("irreversibility"), "UNMET")).contains("PARTIAL");
        assertThat(next(Head.item("choreography"), "UNKNOWN")).contains("MET");
        assertThat(next(Head.item("choreography"), "MET")).isEmpty();
        assertThat(next(VERDICT, "BLOCKED")).contains("READY");
        assertThat(next(VERDICT, "READY")).isEmpty();
        assertThat(next(Head.conclusion("engagement"), "CALL")).contains("APEC_SIDELINES");
        assertThat(next(Head.conclusion("earliestFeasible"), "2026-04-01")).isEmpty();
    }

    private static Optional<String> next(Head head, String present) {
        return Goal.next(PACK.definition(), head, present).map(Goal::outcome);
    }

    private static List<String> changes(Repair repair) {
        return repair.changes().stream()
                .map(change -> {
                    StringBuilder text = new StringBuilder(
                            change.kind() + " " + change.fact().type());
                    change.attributes().forEach(attribute -> text.append(' ')
                            .append(attribute.name())
                            .append('=')
                            .append(attribute.after()));
                    return text.toString();
                })
                .toList();
    }
}
