package dev.sherpa.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrlFormatTests {

    @Test
    void laysOutADeclarationAnEnumAndARule() {
        assertThat(DrlFormat.format("""
                declare enum Gauge TANK,RESERVE ; end declare OxygenReading   extends Fact @doc("A reading.")   @merges
                  gauge:Gauge @required @doc( "which store" )
                \tkilograms : BigDecimal @unit("kg")@minimum( -3 )   checkedOn:LocalDate
                end
                rule "Oxygen lasts" @item("oxygen") @status( GREEN )
                       @cite( "manual ¶1" ) @says( "It lasts." ) when
                  $bar:Parameter(name=="oxygen.bar-kg")   OxygenReading(kilograms>=$bar.number,!(kilograms<0||gauge in(Gauge.TANK)))
                not OxygenReading( ) then end


                rule "Readings add up" when accumulate(OxygenReading($kg:kilograms);
                $total:total($kg)) then insertLogical(new OxygenTotal(
                $total));end""")).isEqualTo("""
                declare enum Gauge
                    TANK, RESERVE;
                end

                declare OxygenReading extends Fact
                    @doc( "A reading." )
                    @merges
                    gauge : Gauge          @required @doc( "which store" )
                    kilograms : BigDecimal @unit( "kg" ) @minimum( -3 )
                    checkedOn : LocalDate
                end

                rule "Oxygen lasts"
                    @item( "oxygen" )  @status( GREEN )
                    @cite( "manual ¶1" )
                    @says( "It lasts." )
                when
                    $bar : Parameter( name == "oxygen.bar-kg" )
                    OxygenReading( kilograms >= $bar.number, !( kilograms < 0 || gauge in ( Gauge.TANK ) ) )
                    not OxygenReading()
                then
                end

                rule "Readings add up"
                when
                    accumulate( OxygenReading( $kg : kilograms );
                        $total : total( $kg ) )
                then
                    insertLogical( new OxygenTotal(
                        $total ) );
                end
                """);
    }

    @Test
    void keepsTheLinesOfALongPatternAndIndentsThemByItsParentheses() {
        assertThat(DrlFormat.format(rule("""
                accumulate( Reading( gauge == Gauge.LEFT,
                note != null &&
                litres > 0 || sealed
                == true
                );
                $all : tally( $l ) )
                """))).isEqualTo(rule("""
                    accumulate( Reading( gauge == Gauge.LEFT,
                            note != null
                            && litres > 0 || sealed == true );
                        $all : tally( $l ) )
                """));
    }

    @Test
    void givesTheSignOfANumberNoBlankAndAnOperationTwo() {
        assertThat(DrlFormat.format(rule("Reading( litres-1 > - 3, litres*2 >= -1-2, litres > $x.y - 1 )")))
                .isEqualTo(rule("    Reading( litres - 1 > -3, litres * 2 >= -1 - 2, litres > $x.y - 1 )\n"));
    }

    @Test
    void keepsCommentsWhereTheyStand() {
        String drl = """
                // What the crew reads.
                // It reads twice.

                // ---- Gauges ----
                declare enum Gauge // two of them
                    // the left one
                    LEFT, RIGHT; /* no more */
                end // of the gauges

                /* One
                   rule. */
                rule "It is full" // always
                    // to be cited
                    @item( "tank" )  @status( GREEN ) // good
                    @says( "It is full." )
                when
                    // the bar
                    $bar : /* today's */ Parameter( name == "tank.bar" ) // "in litres
                    Reading( litres // not gallons (
                        >= $bar.number )
                // it's the end
                then
                end
                // end
                """;
        assertThat(DrlFormat.format(drl))
                .isEqualTo(drl.replace("// it's", "    // it's").replace("// end\n", "\n// end\n"));
    }

    @Test
    void putsOneBlankLineBetweenBlocksAndNoneWithin() {
        assertThat(
                        DrlFormat.format(
                                "\n\n// A\n\n\n// B\ndeclare A1\n\n    a : String\n\n\nend\ndeclare B1\n    b : String\nend\n\n\n"))
                .isEqualTo("// A\n\n// B\ndeclare A1\n    a : String\nend\n\ndeclare B1\n    b : String\nend\n");
    }

    @Test
    void leavesTextInQuotesAndCommentsAlone() {
        String drl = rule("    Reading( note == \"a  //  b,c( \" ) /*  d  ,e */ // f  ;g\n")
                .replace("It is.", "It  is ,( \tso.");
        assertThat(DrlFormat.format(drl)).isEqualTo(drl);
    }

    @Test
    void writesNewlinesWhereWindowsWritesTwoSignsAndTakesBlanksFromTheEndsOfLines() {
        assertThat(DrlFormat.format("declare A1  \r\n\ta : String // b \t\r\nend\r\n"))
                .isEqualTo("declare A1\n    a : String // b\nend\n");
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(DrlFormat.format(" \n\n")).isEmpty();
        assertThat(DrlFormat.format("//  a")).isEqualTo("//  a\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule  \"Go\"\nwhen\n  Reading( note == \"a )\nthen\nend",
                "rule  \"Go\"\nwhen\n  /* never ends\nthen\nend",
                "rule  \"Go\"\nwhen\n  Reading( note == \"a\\\n\" ) // \"\nthen\nend",
                "rule  \"Go\"\nwhen\n  Reading(\nthen\nend",
                "rule  \"Go\"\nwhen\n  Reading( )\nend",
                "import  java.util.List\n",
                "declare  A1\n  a : String"
            })
    void leavesAFileThatCannotBeReadAsItIsAndThePackSaysWhy(String drl) {
        assertThat(DrlFormat.format(drl)).isEqualTo(drl);
        assertThat(new PackFiles(Map.of("tank.drl", drl)).unreadableDrl())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive())
                .extracting(Problem::file)
                .containsOnly("tank.drl");
    }

    @Test
    void findsNothingUnreadableInASoundPack() {
        assertThat(new PackDraft().files().unreadableDrl()).isEmpty();
    }

    private static String rule(String conditions) {
        return "rule \"It is\"\n    @item( \"tank\" )  @status( GREEN )\n    @says( \"It is.\" )\nwhen\n" + conditions
                + "then\nend\n";
    }
}
