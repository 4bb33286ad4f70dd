package dev.sherpa.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The five documents replayed; the statuses were worked out by hand from the catalogue's tables. */
class FiveDocumentsTests {

    private static final StatedConflict WHO_EXTENDED =
            new StatedConflict("DivestitureDeadline", "tiktok", "extendedBy", new TreeSet<>(List.of(11, 26)));

    private static final String[] BEFORE_MADRID = {
        "investment-pledge PARTIAL",
        // the same subject now stands at NONE
        "purchase-commitment UNMET",
        "big-number-win PARTIAL",
        "soybeans UNMET",
        // FLOATED, delivered after the term
        "aircraft-order PARTIAL",
        "algorithm-licensing UNMET",
        "tiktok-ownership PARTIAL",
        // NONE, and the deadline of the 17th is ahead
        "tiktok-deal UNMET",
        // conditional on tariffs that are in force
        "fentanyl BLOCKED",
        "beijing-priorities UNMET",
        "irreversibility UNMET",
        "choreography MET",
        "reciprocal-visit PARTIAL",
        "opposition PARTIAL",
        // in force, without an end and without a trip to outlast
        "tariff-truce MET",
        // three ACTIVE measures, two tolerated
        "pressure-measures UNMET",
        // the Madrid round is HELD, nothing is PLANNED
        "preparatory-talks UNMET"
    };

    /** Four of the eight required items are UNKNOWN: half is enough. */
    @Test
    void findsTooFewFactsInTheOpeningBid() {
        CatalogueAnswer answer = asOf("2025-02-04");

        assertThat(answer.statuses())
                .isEqualTo(statuses(
                        // FLOATED without an amount
                        "investment-pledge PARTIAL",
                        // OFFERED does not count to the headline, but is a start
                        "purchase-commitment PARTIAL",
                        "big-number-win PARTIAL",
                        // UNDECIDED, and Beijing SILENT
                        "algorithm-licensing UNMET",
                        // 50 of 80 per cent: the majority mark
                        "tiktok-ownership PARTIAL",
                        // PROMISED, without the condition that would block
                        "fentanyl PARTIAL",
                        // chips are ASKED for, not conceded
                        "beijing-priorities UNMET",
                        "irreversibility UNMET",
                        "opposition PARTIAL"));
        assertConclusions(answer, "INSUFFICIENT_FACTS", "NONE", null);
        assertThat(answer.conflicts()).isEmpty();
    }

    /** Only reciprocal-terms and calendar are UNKNOWN; two of the required items are MET. */
    @Test
    void findsTheVisitNotReadyBeforeMadrid() {
        CatalogueAnswer answer = asOf("2025-09-14");

        assertThat(answer.statuses()).isEqualTo(statuses(BEFORE_MADRID));
        assertConclusions(answer, "NOT_READY", "NONE", null);
        assertThat(answer.conflicts()).isEmpty();
    }

    /** The D4 word of the 15th takes effect on the 11th, so the A2 word of the 14th keeps standing. */
    @Test
    void reportsTheContradictionDuringMadrid() {
        CatalogueAnswer answer = asOf("2025-09-15");

        // 10 points, but only FLOATED
        assertThat(answer.statuses()).isEqualTo(statuses(BEFORE_MADRID, "tariff-relief PARTIAL"));
        assertConclusions(answer, "NOT_READY", "NONE", null);
        assertThat(answer.conflicts()).containsExactly(WHO_EXTENDED);
    }

    /** The call of the 19th is PLANNED, which supports a CALL but is no preparation yet. */
    @Test
    void supportsACallOnTheEveOfTheCall() {
        CatalogueAnswer answer = asOf("2025-09-18");

        assertThat(answer.statuses())
                .isEqualTo(statuses(
                        BEFORE_MADRID,
                        "tariff-relief PARTIAL",
                        // PRELIMINARY comes before the deadline that has passed
                        "tiktok-deal PARTIAL",
                        // chips and Taiwan
                        "beijing-priorities MET",
                        // PRELIMINARY, without safeguards
                        "irreversibility PARTIAL"));
        assertConclusions(answer, "NOT_READY", "CALL", null);
        assertThat(answer.conflicts()).containsExactly(WHO_EXTENDED);
    }

    /** No early visit, APEC first, nothing before April 2026. */
    @Test
    void findsApecFirstAfterTheCall() {
        CatalogueAnswer answer = asOf("2025-09-22");

        assertThat(answer.statuses())
                .isEqualTo(statuses(
                        BEFORE_MADRID,
                        // the pledge is withdrawn to NONE, and with it the last route
                        "investment-pledge UNMET",
                        "big-number-win UNMET",
                        // LICENSE, and Beijing SIGNALS
                        "algorithm-licensing PARTIAL",
                        // exactly 80, 19.9 and oversight
                        "tiktok-ownership MET",
                        "tiktok-deal MET",
                        "fentanyl MET",
                        "tariff-relief PARTIAL",
                        // IN_FORCE and UNDER_REVIEW
                        "reciprocal-terms UNMET",
                        "beijing-priorities MET",
                        "irreversibility PARTIAL",
                        // Washington confirms, Beijing does not
                        "readouts-agree CONTESTED",
                        "reciprocal-visit MET",
                        // the call of the 19th, and a round a month later
                        "preparatory-talks MET",
                        // all of 2026: January to March is not feasible
                        "calendar PARTIAL"));
        assertConclusions(answer, "NOT_READY", "APEC_SIDELINES", LocalDate.of(2026, 4, 1));
        assertThat(answer.conflicts()).containsExactly(WHO_EXTENDED);
    }

    private static CatalogueAnswer asOf(String day) {
        return CatalogueReading.read(FiveDocuments.facts(), LocalDate.parse(day), FiveDocuments.ALL_RECORDED);
    }

    private static void assertConclusions(
            CatalogueAnswer answer, String verdict, String engagement, LocalDate earliest) {
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.engagement()).isEqualTo(engagement);
        assertThat(answer.earliestFeasible()).isEqualTo(earliest);
    }

    private static Map<String, String> statuses(String[] before, String... changes) {
        Map<String, String> statuses = statuses(before);
        for (String change : changes) {
            String[] itemAndStatus = change.split(" ");
            statuses.put(itemAndStatus[0], itemAndStatus[1]);
        }
        return statuses;
    }

    /** What is not named is UNKNOWN. */
    private static Map<String, String> statuses(String... known) {
        Map<String, String> statuses = new HashMap<>();
        AnswerCoverage.STATUSES.keySet().forEach(item -> statuses.put(item, "UNKNOWN"));
        for (String status : known) {
            String[] itemAndStatus = status.split(" ");
            statuses.put(itemAndStatus[0], itemAndStatus[1]);
        }
        return statuses;
    }
}
