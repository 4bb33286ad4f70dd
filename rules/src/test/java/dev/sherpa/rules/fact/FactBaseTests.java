package dev.sherpa.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactBaseTests {

    private static final LocalDate DAY = LocalDate.parse("2030-01-31");
    private static final FactBaseRules RULES = new FactBaseRules(List.of(0, 0, 2, 4, 7, 14), 3, Set.of("Plan"));

    @ParameterizedTest(name = "{0} {1} before {2} {3}")
    @CsvSource({
        // the later effective day: C lags two days, D four, none is an F and lags fourteen
        "2030-01-20, A1, 2030-01-19, A1",
        "2030-01-17, A6, 2030-01-18, C1",
        "2030-01-19, C6, 2030-01-16, A1",
        "2030-01-20, D6, 2030-01-15, A1",
        "2030-01-06, B1, 2030-01-19, ''",
        "2030-01-20, '', 2030-01-05, A1",
        // then the better rating: the letter first, then the digit
        "2030-01-18, A6, 2030-01-20, C1",
        "2030-01-20, A2, 2030-01-20, B1",
        "2030-01-20, B1, 2030-01-20, B2",
        "2030-01-20, F5, 2030-01-20, ''",
    })
    void laterOrBetterFactIsTheCurrentOne(String said, String rating, String otherSaid, String otherRating) {
        Fact first = fact("current", said, rating);
        Fact second = fact("other", otherSaid, otherRating);

        assertThat(currentOf(first, second)).isEqualTo("current");
        assertThat(currentOf(second, first)).isEqualTo("current");
    }

    /** The lags of two letters differ, so equal effective days with equal ratings mean equal days; said decides no more. */
    @Test
    void ofEqualsTheOneRecordedLaterIsTheCurrentOne() {
        Fact early = fact("early", "2030-01-20", "B2");
        Fact late = fact("late", "2030-01-20", "B2");

        assertThat(currentOf(early, late)).isEqualTo("late");
        assertThat(currentOf(late, early)).isEqualTo("early");
        assertThat(FactBase.of(
                                List.of(recorded(late, "10:00"), recorded(early, "09:00")),
                                DAY,
                                Instant.parse("2030-01-31T12:00:00Z"),
                                RULES)
                        .current()
                        .get(0)
                        .attributes())
                .containsEntry("note", "late");
    }

    @Test
    void factUnderAnotherSubjectOrTypeIsCurrentToo() {
        FactBase facts = FactBase.ofFacts(
                List.of(
                        fact("a", "2030-01-20", ""),
                        fact("Reading", "t2", Map.of("note", "b"), "2030-01-20", "", null),
                        fact("Other", "t", Map.of("note", "c"), "2030-01-20", "", null)),
                DAY,
                RULES);

        assertThat(facts.current())
                .extracting(fact -> fact.type() + "/" + fact.subject())
                .containsExactly("Other/t", "Reading/t", "Reading/t2");
    }

    @Test
    void factSaidOnTheDayCountsAndOneSaidAfterItDoesNot() {
        assertThat(currentOf(fact("old", "2030-01-01", "A1"), fact("new", "2030-01-31", "A1")))
                .isEqualTo("new");
        assertThat(currentOf(fact("old", "2030-01-01", "A1"), fact("new", "2030-02-01", "A1")))
                .isEqualTo("old");
    }

    @Test
    void factNoLongerCountsFromTheDayOnWhichItExpires() {
        Fact old = fact("old", "2030-01-01", "A1");

        assertThat(currentOf(old, expiring("2030-02-01"))).isEqualTo("new");
        assertThat(currentOf(old, expiring("2030-01-31"))).isEqualTo("old");
        assertThat(currentOf(old, expiring("2030-01-20"))).isEqualTo("old");
    }

    @Test
    void factIsKnownFromTheInstantAtWhichItIsRecordedUntilItIsWithdrawn() {
        RecordedFact withdrawn = new RecordedFact(
                fact("a", "2030-01-01", ""),
                Instant.parse("2030-01-31T09:00:00Z"),
                Instant.parse("2030-01-31T11:00:00Z"));

        assertThat(sizeAt(withdrawn, "2030-01-31T08:59:59.999999Z")).isZero();
        assertThat(sizeAt(withdrawn, "2030-01-31T09:00:00Z")).isOne();
        assertThat(sizeAt(withdrawn, "2030-01-31T10:59:59.999999Z")).isOne();
        assertThat(sizeAt(withdrawn, "2030-01-31T11:00:00Z")).isZero();
    }

    @Test
    void typeThatMergesTakesEachAttributeFromTheFirstFactThatGivesIt() {
        FactBase facts = FactBase.ofFacts(
                List.of(
                        plan(Map.of("pumps", number("1"), "chief", "Ann", "site", "moon"), "2030-01-01"),
                        plan(Map.of("pumps", number("2")), "2030-01-20"),
                        plan(Map.of("chief", "Bo", "pumps", number("3")), "2030-01-10"),
                        plan(Map.of("chief", "Cy"), "2030-01-05")),
                DAY,
                RULES);

        assertThat(facts.current()).singleElement().satisfies(current -> {
            assertThat(current.attributes()).isEqualTo(Map.of("pumps", number("2"), "chief", "Bo", "site", "moon"));
            assertThat(current.said()).isEqualTo(LocalDate.parse("2030-01-20"));
            assertThat(current.from())
                    .extracting(fact -> fact.said().toString())
                    .containsExactly("2030-01-20", "2030-01-10", "2030-01-01");
        });
    }

    @Test
    void typeThatDoesNotMergeForgetsWhatTheCurrentFactLeavesOut() {
        FactBase facts = FactBase.ofFacts(
                List.of(
                        fact("Reading", "t", Map.of("note", "a", "litres", number("1")), "2030-01-01", "", null),
                        fact("Reading", "t", Map.of("note", "b"), "2030-01-02", "", null)),
                DAY,
                RULES);

        assertThat(facts.current().get(0).attributes()).isEqualTo(Map.of("note", "b"));
        assertThat(facts.current().get(0).from()).hasSize(1);
    }

    @Test
    void orderOfFactsThatAreNoFullTiesDoesNotMatter() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String day = "2030-01-" + (10 + i % 20);
            facts.add(plan(
                    Map.of("a" + i % 7, number(String.valueOf(i))), day, "ABCDEF".charAt(i % 6) + "" + (1 + i / 7)));
        }
        FactBase expected = FactBase.ofFacts(facts, DAY, RULES);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(FactBase.ofFacts(facts, DAY, RULES)).isEqualTo(expected);
        }
    }

    @Test
    void lagsAreSix() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FactBaseRules(List.of(0, 0, 0), 0, Set.of()));
    }

    private static String currentOf(Fact... facts) {
        List<CurrentFact> current = FactBase.ofFacts(List.of(facts), DAY, RULES).current();
        assertThat(current).hasSize(1);
        return String.valueOf(current.get(0).attributes().get("note"));
    }

    private static int sizeAt(RecordedFact fact, String instant) {
        return FactBase.of(List.of(fact), DAY, Instant.parse(instant), RULES)
                .current()
                .size();
    }

    private static RecordedFact recorded(Fact fact, String time) {
        return new RecordedFact(fact, Instant.parse("2030-01-31T" + time + ":00Z"), null);
    }

    private static Fact expiring(String day) {
        return fact("Reading", "t", Map.of("note", "new"), "2030-01-10", "A1", day);
    }

    private static Fact fact(String note, String said, String rating) {
        return fact("Reading", "t", Map.of("note", note), said, rating, null);
    }

    private static Fact plan(Map<String, Object> attributes, String said) {
        return plan(attributes, said, "B2");
    }

    private static Fact plan(Map<String, Object> attributes, String said, String rating) {
        return fact("Plan", "p", attributes, said, rating, null);
    }

    private static Fact fact(
            String type,
            String subject,
            Map<String, Object> attributes,
            String said,
            String rating,
            @Nullable String expires) {
        return new Fact(
                null,
                type,
                subject,
                attributes,
                "Something is said.",
                LocalDate.parse(said),
                "CREW",
                new Source("log", "Works", "Log", null, LocalDate.parse("2030-01-01")),
                null,
                rating.isEmpty() ? null : Rating.parse(rating),
                expires == null ? null : LocalDate.parse(expires));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
