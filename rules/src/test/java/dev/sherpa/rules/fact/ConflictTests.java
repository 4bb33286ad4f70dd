package dev.sherpa.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConflictTests {

    private static final LocalDate DAY = LocalDate.parse("2030-12-31");
    private static final int WINDOW = 3;

    @Test
    void isWhatTwoSourcesSayDifferentlyWithinTheWindow() {
        assertThat(conflicts(WINDOW, fact("log", 1, "a"), fact("post", 4, "b"))).containsExactly("note: log 1, post 4");
        assertThat(conflicts(WINDOW, fact("log", 1, "a"), fact("post", 5, "b"))).isEmpty();
    }

    @Test
    void withoutAWindowIsWhatIsSaidOnOneDay() {
        assertThat(conflicts(0, fact("log", 1, "a"), fact("post", 1, "b"))).containsExactly("note: log 1, post 1");
        assertThat(conflicts(0, fact("log", 1, "a"), fact("post", 2, "b"))).isEmpty();
    }

    @Test
    void isNotWhatOneSourceSaysDifferently() {
        assertThat(conflicts(WINDOW, fact("log", 1, "a"), fact("log", 2, "b"))).isEmpty();
    }

    @Test
    void isNotWhatTwoSourcesSayAlike() {
        assertThat(conflicts(WINDOW, fact("log", 1, "a"), fact("post", 2, "a"))).isEmpty();
    }

    @Test
    void holdsEveryFactThatDiffersFromAnother() {
        assertThat(conflicts(
                        WINDOW,
                        fact("log", 1, "a"),
                        fact("post", 2, "a"),
                        fact("news", 3, "b"),
                        fact("wire", 5, "a"),
                        fact("mail", 9, "c")))
                .containsExactly("note: log 1, post 2, news 3, wire 5");
    }

    @Test
    void isNotAnAttributeThatOnlyOneGives() {
        assertThat(conflicts(
                        WINDOW,
                        fact("log", 1, Map.of("note", "a", "litres", BigDecimal.ONE)),
                        fact("post", 1, Map.of("note", "a", "crew", List.of("Ann")))))
                .isEmpty();
    }

    @Test
    void isReportedForEachAttribute() {
        assertThat(conflicts(
                        WINDOW,
                        fact("log", 1, Map.of("note", "a", "litres", BigDecimal.ONE)),
                        fact("post", 1, Map.of("note", "b", "litres", BigDecimal.TEN))))
                .containsExactly("litres: log 1, post 1", "note: log 1, post 1");
    }

    @Test
    void comparesNumbersByValueAndListsAsSets() {
        assertThat(conflicts(
                        WINDOW,
                        fact("log", 1, Map.of("litres", new BigDecimal("1.50"), "crew", List.of("Ann", "Bo"))),
                        fact("post", 1, Map.of("litres", new BigDecimal("1.5"), "crew", List.of("Bo", "Ann", "Ann")))))
                .isEmpty();
        assertThat(conflicts(
                        WINDOW,
                        fact("log", 1, Map.of("crew", List.of("Ann", "Bo"))),
                        fact("post", 1, Map.of("crew", List.of("Ann")))))
                .containsExactly("crew: log 1, post 1");
    }

    @Test
    void isAmongVisibleFactsOnlyAndIncludesThoseThatAreNotCurrent() {
        Fact late = fact("mail", 1, "c");
        Fact unsaid = new Fact(
                null,
                late.type(),
                late.subject(),
                late.attributes(),
                "S.",
                DAY.plusDays(1),
                "CREW",
                late.source(),
                null,
                null,
                null);

        assertThat(conflicts(WINDOW, fact("log", 1, "a"), fact("post", 1, "b"), fact("news", 300, "z"), unsaid))
                .containsExactly("note: log 1, post 1");
    }

    @Test
    void tellsSourcesApartByTheirIdsOrElseByAllThatDescribesThem() {
        Source inPlace = new Source(null, "Works", "Log", null, DAY);
        Source same = new Source(null, "Works", "Log", null, DAY);
        Source other = new Source(null, "Works", "Log", "https://example.org", DAY);

        assertThat(conflicts(WINDOW, of(inPlace, "a"), of(same, "b"))).isEmpty();
        assertThat(conflicts(WINDOW, of(inPlace, "a"), of(other, "b"))).hasSize(1);
        assertThat(conflicts(WINDOW, of(new Source("one", "Works", "Log", null, DAY), "a"), of(inPlace, "b")))
                .hasSize(1);
    }

    /** The counting in a sliding window, against the definition read word by word. */
    @Test
    void agreesWithItsDefinition() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Fact> facts = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                facts.add(fact("source" + random.nextInt(3), 1 + random.nextInt(10), "value" + random.nextInt(3)));
            }
            Collections.shuffle(facts, random);

            assertThat(differing(facts)).as("%s", facts).isEqualTo(byDefinition(facts));
        }
    }

    private static Set<Fact> differing(List<Fact> facts) {
        Set<Fact> differing = new HashSet<>();
        base(WINDOW, facts).conflicts().forEach(conflict -> differing.addAll(conflict.facts()));
        return differing;
    }

    private static Set<Fact> byDefinition(List<Fact> facts) {
        Set<Fact> differing = new HashSet<>();
        for (Fact one : facts) {
            for (Fact other : facts) {
                long apart = Math.abs(one.said().toEpochDay() - other.said().toEpochDay());
                if (!one.source().equals(other.source())
                        && apart <= WINDOW
                        && !one.attributes().equals(other.attributes())) {
                    differing.add(one);
                }
            }
        }
        return differing;
    }

    private static List<String> conflicts(int window, Fact... facts) {
        return base(window, List.of(facts)).conflicts().stream()
                .map(conflict -> conflict.attribute() + ": "
                        + String.join(
                                ", ",
                                conflict.facts().stream()
                                        .map(fact -> fact.source().id() + " "
                                                + fact.said().getDayOfYear())
                                        .toList()))
                .toList();
    }

    private static FactBase base(int window, List<Fact> facts) {
        return FactBase.ofFacts(facts, DAY, new FactBaseRules(Collections.nCopies(6, 0), window, new TreeSet<>()));
    }

    private static Fact fact(String source, int day, String note) {
        return fact(source, day, Map.of("note", note));
    }

    private static Fact fact(String source, int day, Map<String, Object> attributes) {
        return fact(new Source(source, "Works", source, null, DAY), LocalDate.ofYearDay(2030, day), attributes);
    }

    private static Fact of(Source source, String note) {
        return fact(source, LocalDate.ofYearDay(2030, 1), Map.of("note", note));
    }

    private static Fact fact(Source source, LocalDate said, Map<String, Object> attributes) {
        return new Fact(null, "Reading", "t", attributes, "S.", said, "CREW", source, null, null, null);
    }
}
