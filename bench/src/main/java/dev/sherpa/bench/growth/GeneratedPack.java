package dev.sherpa.bench.growth;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.Source;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pack of any number of rules, as an author would write a long checklist: items of up to eight clauses, each about a type of
 * fact of its own, and a verdict over them.
 *
 * @param rules how many rules it has, at least 10
 * @param label its version
 */
record GeneratedPack(int rules, String label) {

    private static final LocalDate DAY = LocalDate.parse("2031-03-01");
    private static final int VERDICTS = 2;
    private static final int CLAUSES = 8;
    private static final int GROUP = 10;
    private static final int SUBJECTS = 3;

    /** The clauses of an item; # stands for its number, @@ for that of one to which several refer. */
    private static final List<String> ITEM = List.of(
            clause("GREEN", "is done at the bar", "Level {$r.level} meets {$b.number}", """
                    $b : Parameter( name == "bar" )
                    $r : R#( stage == Stage.DONE, level >= $b.number )
                """),
            clause("GREEN", "adds up", "All add up to {$t}", """
                    accumulate( R#( sure == true, $l : level ); $t : total( $l ); $t >= 150 )
                """),
            clause("AMBER", "is due", "{$r.subject} was due on {$r.due}", """
                    AsOf( $day : day )
                    $r : R#( stage == Stage.OPEN, due < $day )
                """),
            clause("AMBER", "is open beside another", "{$r.subject} is open", """
                    $r : R#( stage == Stage.OPEN, $s : subject )
                    exists R#( subject != $s, sure == true )
                """),
            clause("AMBER", "is unsure", "{$r.subject} is begun", """
                    $r : R#( stage == Stage.BEGUN )
                    not R#( sure == true )
                """),
            clause("AMBER", "follows", "{$r.subject} follows", """
                    $r : R#( stage >= Stage.BEGUN )
                    Item( id == "i@@", status == "GREEN" )
                """),
            clause("RED", "misses the bar", "Level {$r.level} misses {$b.number}", """
                    $b : Parameter( name == "bar" )
                    $r : R#( level < $b.number )
                """),
            clause("RED", "is on record", "{$r.subject} is {$r.stage}", """
                    $r : R#()
                """));

    private static final String TYPE = """
        declare R# extends Fact
            level : BigDecimal
            due : LocalDate
            sure : Boolean
            stage : Stage @required
        end

        """;

    private static final String STAGE = """
        declare enum Stage
            OPEN, BEGUN, DONE;
        end
        """;

    private static final String VERDICT = """
        rule "An item is red"
            @conclusion( "verdict" )  @value( HOLD )  @cite( "m" )  @says( "{$i.title} is red." )
        when
            $i : Item( status == "RED" )
        then
        end

        rule "Nothing is red"
            @conclusion( "verdict" )  @value( GO )  @says( "Nothing is red." )
        when
        then
        end
        """;

    private static final String DEFINITION = """
        id: generated
        version: "%s"
        title: A long checklist
        question: Is everything done?
        asserters: [CREW]
        statuses: [[GREEN], [AMBER], [RED, GREY]]
        otherwise: GREY
        items:
        %sconclusions:
          - { name: verdict, type: choice, values: [GO, HOLD] }
        """;

    private static final String PARAMETERS = """
        bar:
          values:
            - { from: 2030-01-01, value: 60, cite: m }
        """;

    private static final String SOURCES = """
        - { id: m, publisher: A publisher, title: A manual, published: 2030-01-01 }
        """;

    /** Writes it. */
    PackFiles files() {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", DEFINITION.formatted(label, items().collect(Collectors.joining())));
        files.put("parameters.yaml", PARAMETERS);
        files.put("sources.yaml", SOURCES);
        files.put("facts.drl", STAGE);
        files.put("verdict.drl", VERDICT);
        for (int item = 0; item < itemCount(); item++) {
            String text = TYPE + String.join("\n", ITEM.subList(0, clauses(item)));
            files.put("i" + item + ".drl", numbered(text, item));
        }
        return new PackFiles(files);
    }

    /** Makes facts for it: three of each type, so that every item gets a status. */
    FactBase facts(RulePack pack) {
        List<Fact> facts = new ArrayList<>();
        for (int item = 0; item < itemCount(); item++) {
            for (int subject = 0; subject < SUBJECTS; subject++) {
                facts.add(fact("R" + item, "subject-" + subject, item + subject));
            }
        }
        return FactBase.ofFacts(facts, DAY, pack.factBaseRules(DAY));
    }

    private static Fact fact(String type, String subject, int variety) {
        Map<String, Object> attributes = Map.of(
                "level", BigDecimal.valueOf(20 + 17L * variety % 80),
                "due", DAY.minusDays(5).plusDays(variety % 10),
                "sure", variety % 2 == 0,
                "stage", List.of("OPEN", "BEGUN", "DONE").get(variety % 3));
        Source source = new Source("m", "A publisher", "A manual", null, LocalDate.parse("2030-01-01"));
        return new Fact(
                null, type, subject, attributes, "It is so.", DAY.minusDays(1), "CREW", source, null, null, null);
    }

    private int itemCount() {
        return (rules - VERDICTS + CLAUSES - 1) / CLAUSES;
    }

    private int clauses(int item) {
        return Math.min(CLAUSES, rules - VERDICTS - item * CLAUSES);
    }

    private Stream<String> items() {
        return IntStream.range(0, itemCount())
                .mapToObj(item -> numbered(
                        "  - { id: i#, title: Item #, question: Is # done?, importance: REQUIRED, asks: [R#], statuses: ["
                                + statuses(clauses(item)) + "] }\n",
                        item));
    }

    /** Returns the statuses that the first clauses of an item give. */
    private static String statuses(int clauses) {
        return ITEM.subList(0, clauses).stream()
                .map(clause -> clause.replaceAll("(?s).*@status\\( (\\w+) \\).*", "$1"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Puts numbers in. An item refers to the first of its group, which itself refers to none that there is a cycle with. */
    private static String numbered(String text, int item) {
        int first = item - item % GROUP;
        String referred = item == first
                ? text.replace("Item( id == \"i@@\", status == \"GREEN\" )", "R#( sure == true )")
                : text.replace("@@", String.valueOf(first));
        return referred.replace("#", String.valueOf(item));
    }

    private static String clause(String status, String name, String sentence, String conditions) {
        return """
            rule "# %s"
                @item( "i#" ) @status( %s ) @cite( "m" ) @says( "%s." )
            when
            %sthen
            end
            """.formatted(name, status, sentence, conditions);
    }
}
