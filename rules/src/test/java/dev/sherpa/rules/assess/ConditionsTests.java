package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Which conditions hold on five readings: {@code a} gives everything, {@code b} a tenth of a litre, {@code n} and {@code m}
 * nothing but their gauge, {@code r} another gauge.
 */
class ConditionsTests {

    private static final LocalDate DAY = LocalDate.parse("2030-02-01");

    /** Condition by condition; those after the line do not hold. */
    private static final String CONDITIONS = """
            Reading( subject == "a", litres == 10 )
            Reading( subject == "a", litres == 10.00 )
            Reading( subject == "a", 10 == litres, 3 < litres, litres > -3 )
            Reading( subject == "b", litres == 0.1 )
            Reading( subject == "b", litres * 3 == 0.3 )
            Reading( subject == "b", litres in ( 0.1, 0.2 ) )
            Reading( subject == "a", litres * 0.1 == 1 )
            Reading( subject == "a", litres / 4 == 2.5, litres / 3 > 3.33, litres / 3 < 3.34 )
            Reading( subject == "a", litres - 2 * 3 == 4, litres - 2 - 3 == 5, litres / 2 / 5 == 1, litres-3==7 )
            Reading( subject == "a", ( litres + 1 ) * 2 == 22, 2 * litres > litres + 9.99 )
            Reading( subject == "a", litres < 123456789012345678901234567890.5 )
            Reading( subject == "a", greatest( least( litres, 3 ), sum( litres, -4.5 ) ) == 5.5 )
            Reading( subject == "a", product( litres, 2.50 ) == sum( litres, 15.000 ) )
            Reading( subject == "a", said == daysAfter( said, 0 ), said > daysBefore( said, number( 1 ) ) )
            Reading( subject == "a", least( said, checkedOn ) == said, greatest( said, checkedOn ) == checkedOn )
            Reading( subject == "a", $d : said ) AsOf( day == daysAfter( $d, 31 ) )
            Scaled( $x : litres ) Reading( subject == "a", litres == $x )
            Reading( subject == "a", $x : litres ) Scaled( litres in ( $x ), litres == more )
            accumulate( Scaled( $l : litres ); $n : distinct( $l ); $n == 1 )
            Reading( subject == "a", $x : litres ) Reading( subject == "b", $y : litres, $x > $y )
            Reading( subject == "r", gauge > Gauge.LEFT )
            Reading( subject == "a", $g : gauge ) Reading( subject == "r", gauge > $g, gauge != $g )
            Reading( subject == "a", litres > 100 || litres < 11 && sealed == true )
            Reading( subject == "a", !( litres > 100 || sealed == false ) )
            Reading( subject == "a", litres in ( 3, 4 ) || note in ( "xyz", "b" ) )
            Reading( subject == "a", crew contains "a" && crew not contains "z", crew contains subject )
            Reading( subject == "a", note matches "q.*" || note matches "x.z" )
            Reading( subject == "n", litres != 3, litres not in ( 3, 4 ), !( litres >= 3 ), crew not contains "a" )
            Reading( subject == "n", litres == null, least( litres, 3 ) == null, litres + 1 == null, 1 / 0 == null )
            Reading( subject == "n", litres + 1 != 3 )
            Reading( subject == "n", $x : litres ) Reading( subject == "m", litres != $x, litres not in ( $x, 3 ) )
            Reading( subject == "n", $x : note ) Reading( subject == "m", note != $x )
            Empty( first != second )
            Parameter( name == "tank.bar", $n : number ) Reading( litres < $n, subject == "a" )
            exists Reading( litres == 0.1 )
            not Reading( litres == 0.2 )
            forall( Reading( litres != null, $s : subject ) Reading( subject == $s, litres >= 0.1 ) )
            forall( Reading( subject == "nobody", $s : subject ) Reading( subject == $s, litres < 1 ) )
            $a : Reading( subject == "a" ) forall( Reading( subject == "b", $s : subject ) Reading( subject == $s, litres < $a.litres ) )
            accumulate( Reading( $l : litres ); $n : total( $l ), $m : tally( $l ); $n == 10.1, $m == 2, $n > $m )
            accumulate( Reading( subject == "nobody", $l : litres ); $n : total( $l ), $m : tally( $l ), $d : distinct( $l ); $n == 0, $m == 0, $d == 0 )
            accumulate( Reading( $d : checkedOn ); $first : earliest( $d ), $last : latest( $d ) ) AsOf( day > $last )
            accumulate( Reading( $g : gauge ); $n : distinct( $g ), $m : tally( $g ); $n == 2, $m == 5 )
            accumulate( $r : Reading( gauge == Gauge.LEFT ); $n : tally( $r ); $n == 4 )
            Reading( subject == "a", 10 in ( 3, litres ), litres + 1 in ( 11 ), litres not in ( 3, 4 ) )
            Reading( subject == "n", null in ( litres ), litres in ( null ) )
            Reading( subject == "n", 3 not in ( litres ) )
            accumulate( Reading( $l : litres ); $n : total( $l ), $m : tally( $l ); !( $n < 0 || $m > 3 ), $m in ( 1, 2 ), $n > -1 )
            accumulate( Reading( $l : litres ); $lo : lowest( $l ), $hi : highest( $l ), $n : tally( $l ); $hi > $lo, $hi >= $lo, $lo < $hi, $n > $lo, $hi > $n )
            accumulate( Reading( $l : litres ); $lo : lowest( $l ), $hi : highest( $l ); $hi > $lo || $hi == $lo )
            accumulate( Reading( $d : said ); $last : latest( $d ), $n : tally( $d ), $first : earliest( $d ); $last >= $first, $first <= $last, $n == 5 )
            accumulate( Reading( $d : said, $c : checkedOn ); $first : earliest( $d ), $last : latest( $c ); $last > $first )
            Reading( subject == "a", $x : litres ) Reading( subject == "b", $y : litres, $y < $x, $x > $y )
            accumulate( Reading( $l : litres ); $lo : lowest( $l ), $hi : highest( $l ) ) AsOf( $hi > $lo, $lo < $hi )
            Reading( subject == "a", $d : said, daysAfter( $d, 999999999 * 1000000 ) == null, daysBefore( $d, 999999999 ) == null )
            Reading( subject == "a", said == daysAfter( said, 0.9 ), daysAfter( said, 2920000 ) == null, daysAfter( said, 2900000 ) != null, daysBefore( said, 730000 ) != null )
            ----
            accumulate( Reading( $l : litres ); $lo : lowest( $l ), $hi : highest( $l ); $hi < $lo )
            accumulate( Reading( $l : litres ); $lo : lowest( $l ), $hi : highest( $l ); $hi <= $lo )
            accumulate( Reading( $l : litres ); $lo : lowest( $l ), $hi : highest( $l ); $lo > $hi )
            accumulate( Reading( $d : said, $c : checkedOn ); $first : earliest( $d ), $last : latest( $c ); $last < $first )
            accumulate( Reading( subject == "nobody", $l : litres ); $lo : lowest( $l ), $hi : highest( $l ); $hi >= $lo )
            Reading( subject == "a", $x : litres ) Reading( subject == "b", $y : litres, $y > $x )
            Reading( subject == "a", $x : litres ) Reading( subject == "b", $y : litres, $x < $y )
            accumulate( Reading( $l : litres ); $lo : lowest( $l ), $hi : highest( $l ) ) AsOf( $hi < $lo )
            accumulate( Reading( $l : litres ); $n : total( $l ), $m : tally( $l ); $n > 0 && $m not in ( 1, 2 ) )
            Reading( subject == "n", litres in ( 3, 4 ) )
            Reading( subject == "n", 3 in ( litres, 4 ) )
            Reading( subject == "b", litres not in ( 0.1, 0.2 ) )
            Reading( subject == "n", litres < 10 )
            Reading( subject == "n", litres == 10 || litres >= 0 || sealed == false || note matches ".*" )
            Reading( subject == "n", crew contains "a" )
            Reading( subject == "n", litres + 1 > -10.5 )
            Reading( subject == "n", least( litres, 3 ) < 100 )
            Reading( subject == "n", note == note )
            Reading( subject == "n", least( litres, 3 ) == greatest( litres, 3 ) )
            Reading( subject == "a", 1 / ( litres - 10 ) > -5 )
            Reading( subject == "n", $x : litres ) Reading( subject == "m", litres == $x )
            Reading( subject == "n", $x : checkedOn ) Reading( subject == "m", checkedOn == $x )
            Reading( subject == "n", $x : note ) Reading( subject == "m", note == $x )
            Reading( subject == "n", $x : note ) Reading( subject == "m", note in ( $x, "zz" ) )
            Reading( subject == "n", $x : litres ) Reading( subject == "a", litres >= $x )
            Reading( subject == "n", $x : litres ) Reading( subject == "a", litres + $x > -10.5 )
            $n : Reading( subject == "n" ) Reading( subject == "m", note == $n.note )
            Empty( first == second )
            Scaled( litres != 10 )
            Reading( subject == "a", $x : litres ) Scaled( litres != $x )
            Reading( subject == "b", ( litres > 100 || litres < 11 ) && sealed == true )
            Reading( note matches "x." )
            forall( Reading( $s : subject ) Reading( subject == $s, litres < 1000 ) )
            accumulate( Reading( subject == "nobody", $l : litres ); $n : lowest( $l ) )
            accumulate( Reading( subject == "n", $l : litres ); $n : highest( $l ) )
            accumulate( Reading( subject == "n", $d : checkedOn ); $first : earliest( $d ), $n : tally( $d ) )
            accumulate( Reading( subject == "n", $d : checkedOn ); $last : latest( $d ) )
            """;

    @TestFactory
    Stream<DynamicTest> holdOrNot() {
        List<String> conditions = CONDITIONS.lines().toList();
        int holding = conditions.indexOf("----");
        Set<String> found = found(conditions);
        return conditions.stream()
                .filter(condition -> !condition.equals("----"))
                .map(condition -> DynamicTest.dynamicTest(condition, () -> {
                    int number = conditions.indexOf(condition);
                    assertThat(found.contains("Number " + number))
                            .as("%s holds", condition)
                            .isEqualTo(number < holding);
                }));
    }

    private static Set<String> found(List<String> conditions) {
        RulePack pack = pack(conditions);
        List<Fact> facts = GivenFact.all(
                pack,
                GivenFact.of("Reading", "a")
                        .with("gauge", "LEFT")
                        .number("litres", "10.0")
                        .with("sealed", true)
                        .with("note", "xyz")
                        .with("checkedOn", "2030-01-03")
                        .with("crew", List.of("a", "b")),
                GivenFact.of("Reading", "b").with("gauge", "LEFT").number("litres", "0.10"),
                GivenFact.of("Reading", "n").with("gauge", "LEFT"),
                GivenFact.of("Reading", "m").with("gauge", "LEFT"),
                GivenFact.of("Reading", "r").with("gauge", "RIGHT"));
        return new Assessor()
                .assess(pack, FactBase.ofFacts(facts, DAY, pack.factBaseRules(DAY))).items().stream()
                        .flatMap(item -> item.findings().stream())
                        .map(Finding::sentence)
                        .collect(Collectors.toSet());
    }

    private static RulePack pack(List<String> conditions) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).equals("----")) {
                rules.add("""
                        rule "Number %d"
                            @item( "tank" )  @status( GREEN )  @says( "Number %d" )
                        when
                            %s
                        then
                        end
                        """.formatted(i, i, conditions.get(i)));
            }
        }
        return new PackDraft()
                .appending("tank.drl", """
                        declare Scaled
                            litres : BigDecimal
                            more : BigDecimal
                        end

                        rule "Litres with more digits behind the point"
                        when
                            Reading( subject == "a", $l : litres )
                        then
                            insertLogical( new Scaled(
                                product( product( $l, quotient( number( 1 ), number( 8 ) ) ), number( 8 ) ), $l ) );
                        end

                        declare Empty
                            first : BigDecimal
                            second : BigDecimal
                        end

                        rule "Nothing at all"
                        when
                            Reading( subject == "n", $l : litres )
                        then
                            insertLogical( new Empty( $l, $l ) );
                        end
                        """)
                .appending("tank.drl", String.join("\n", rules))
                .load();
    }
}
