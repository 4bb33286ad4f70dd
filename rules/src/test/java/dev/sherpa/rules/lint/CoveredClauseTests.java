package dev.sherpa.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code covered-clause} says of pairs of clauses; and of clauses that are made up, against what they hold of when
 * tried on many fact bases.
 */
class CoveredClauseTests {

    private static final int CLAUSES = 90;
    private static final int FACT_BASES = 6000;
    private static final Pattern COVER = Pattern.compile("'Number (\\d+)' never decides: 'Number (\\d+)'");

    /** Conditions of a clause, those of a later one, and how often the later one is reported. */
    private static final String PAIRS = """
            Reading( ) Reading( note == "a" )            → Reading( note == "a" ) Reading( note == "b" )          → 1
            Reading( ) Reading( note == "a" )            → Reading( note == "a", litres > 0 )                     → 1
            Reading( sealed == true ) Reading( note == "a" ) → Reading( note == "a", sealed == true ) Filling( )  → 1
            Reading( sealed == true ) Reading( note == "a" ) → Reading( note == "a" ) Reading( sealed == false )  → 0
            Reading( $x : litres ) Filling( litres >= $x ) → Reading( $y : litres ) Filling( litres > $y )        → 1
            Reading( $x : litres ) Filling( litres >= $x ) → Reading( $x : weight ) Filling( litres >= $x )       → 0
            Reading( $s : subject ) Reading( subject == $s, sealed == true ) → Reading( sealed == true )          → 1
            Reading( $s : subject ) Reading( subject != $s ) → Reading( sealed == true )                          → 0
            not Reading( litres > 0, sealed == true )    → not Reading( litres > 0 )                              → 1
            not Reading( litres > 0 )                    → not Reading( litres > 0, sealed == true )              → 0
            forall( Reading( litres > 1, $s : subject ) Filling( litres > 0 ) ) → forall( Reading( litres > 0 ) Filling( litres > 1 ) ) → 1
            forall( Reading( litres > 0 ) Filling( litres > 0 ) ) → forall( Reading( litres > 1 ) Filling( litres > 0 ) ) → 0
            accumulate( Reading( $l : litres ); $n : total( $l ) ) → Reading( )                                   → 0
            Reading( )                                   → accumulate( Reading( $l : litres ); $n : total( $l ) ) → 0
            AsOf( )                                      → Reading( )                                             → 1
            """;

    /** The same of clauses whose value is {@code $l}. */
    private static final String PAIRS_WITH_VALUES = """
            Reading( $l : litres )              → Reading( sealed == true ) accumulate( Reading( $x : litres ); $l : total( $x ) ) → 0
            Reading( $l : litres, litres >= 0 ) → Reading( litres > 0 ) accumulate( Reading( $x : litres ); $l : total( $x ) )     → 1
            Reading( $l : litres )              → Reading( litres > 0 ) accumulate( Reading( $x : litres ); $l : total( $x ) )     → 1
            Reading( $l : litres )              → Reading( litres == 0 || note == "a", $l : litres )                               → 0
            """;

    @TestFactory
    Stream<DynamicTest> tellsWhetherAClauseCoversALaterOne() {
        List<String> pairs =
                Stream.concat(PAIRS.lines(), PAIRS_WITH_VALUES.lines()).toList();
        long choices = PAIRS.lines().count();
        PackDraft draft = new PackDraft()
                .replacing("facts.drl", "    note : String", "    weight : BigDecimal\n    note : String");
        for (int i = 0; i < pairs.size(); i++) {
            String[] pair = pairs.get(i).split("→", -1);
            boolean choice = i < choices;
            String value = choice ? "YES" : "\"{$l}\"";
            draft.appending(
                            "pack.yaml",
                            "  - { name: answer%d, type: %s }\n"
                                    .formatted(i, choice ? "choice, values: [YES, NO]" : "number"))
                    .with(
                            "answer" + i + ".drl",
                            clause("Earlier", i, value, pair[0]) + clause("Later", i, value, pair[1]));
        }
        List<Problem> problems;
        RulePack pack = draft.load();
        problems = new CoveredClause().check(pack);
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> DynamicTest.dynamicTest(pairs.get(i).strip(), () -> assertThat(problems)
                        .filteredOn(problem -> problem.file().equals("answer" + i + ".drl"))
                        .hasSize(Integer.parseInt(pairs.get(i).split("→", -1)[2].strip()))));
    }

    private static String clause(String name, int number, String value, String conditions) {
        return """
                rule "%s %d"
                    @conclusion( "answer%d" )  @value( %s )  @cite( "manual" )  @says( "It is." )
                when
                    %s
                then
                end

                """.formatted(name, number, number, value, conditions.strip());
    }

    @Test
    void saysOfNoClauseThatItIsCoveredWhenItDecides() {
        RandomClauses random = new RandomClauses(20261126L);
        List<AskedClause> clauses =
                Stream.generate(random::clause).limit(CLAUSES).toList();
        List<List<Map<String, Object>>> bases =
                Stream.generate(random::facts).limit(FACT_BASES).toList();
        Map<Integer, Integer> covers = covers(clauses);

        assertThat(covers).hasSizeGreaterThan(20);
        covers.forEach((later, earlier) -> assertThat(bases)
                .as(
                        "%s%n    is covered by%n    %s",
                        clauses.get(later).text(), clauses.get(earlier).text())
                .filteredOn(clauses.get(later)::holds)
                .allMatch(clauses.get(earlier)::holds));
    }

    private static Map<Integer, Integer> covers(List<AskedClause> clauses) {
        String rules = IntStream.range(0, clauses.size())
                .mapToObj(number ->
                        """

                        rule "Number %d"
                            @item( "tank" )  @status( RED )  @cite( "manual ¶1" )  @says( "Number %d." )
                        when
                            %s
                        then
                        end
                        """.formatted(number, number, clauses.get(number).text()))
                .collect(Collectors.joining());
        Map<Integer, Integer> covers = new HashMap<>();
        RulePack pack = new PackDraft()
                .appending("facts.drl", "\n" + RandomClauses.DECLARATION)
                .appending("tank.drl", rules)
                .load();
        for (Problem problem : new CoveredClause().check(pack)) {
            Matcher cover = COVER.matcher(problem.message());
            assertThat(cover.find()).isTrue();
            covers.put(Integer.valueOf(cover.group(1)), Integer.valueOf(cover.group(2)));
        }
        return covers;
    }
}
