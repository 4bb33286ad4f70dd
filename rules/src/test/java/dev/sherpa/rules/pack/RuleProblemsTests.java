package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule may not be, but for its constraints. */
class RuleProblemsTests {

    private static final String DERIVES = "insertLogical( new Filling( $all ) );";
    private static final String CONDITION = "$reading : Reading( litres < 10 )";

    @ParameterizedTest(name = "{1} as {2}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            @status( RED )           → @status( BLUE )          → tank.drl:22 → the item 'tank' has no status BLUE; pack.yaml gives it GREEN, RED
            @status( RED )           → @status( RED ) @item( "x" ) → tank.drl:22 → the annotation @item is given twice
            @status( RED )           →                          → tank.drl:21 → a clause has @item and @status, or @conclusion and @value
            @status( RED )           → @status( RED ) @value( GO ) → tank.drl:21 → a clause has @item and @status, or @conclusion and @value
            @status( RED )           → @status( RED ) @urgent   → tank.drl:22 → the annotation @urgent is not known here; known are @cite, @conclusion
            @status( RED )           → @status( RED ) salience 10 → tank.drl:22 → a rule has no attributes
            only." )                 → only." ) salience 10     → tank.drl:23 → a rule has no attributes
            only." )                 → only." ) no-loop true    → tank.drl:23 → a rule has no attributes
            only." )                 → only." ) dialect "mvel"  → tank.drl:23 → a rule has no attributes
            only." )                 → only." ) enabled false   → tank.drl:23 → a rule has no attributes
            only." )                 → only.                    → tank.drl:23 → a text begins here and does not end on its line: " is missing
            only." )                 → only \\" x" )            → tank.drl:23 → the value of @says may hold no backslash
            @says( "There are {$reading.litres} only." ) →      → tank.drl:21 → a clause says a sentence: @says( "…" ) is missing
            There are {$reading.litres} only. →                 → tank.drl:23 → the value of @says is empty
            "There are {$reading.litres} only." → few           → tank.drl:23 → the value of @says is a text in double quotes
            {$reading.litres}        → {$nothing}               → tank.drl:23 → the rule binds no $nothing that its texts could print
            {$reading.litres}        → {$reading.liters}        → tank.drl:23 → Reading has no attribute 'liters' that could be printed
            {$reading.litres}        → {$reading}               → tank.drl:23 → $reading is a fact as a whole; name what to print of it
            {$reading.litres}        → {reading-litres}         → tank.drl:23 → the parameter 'reading-litres' is not in parameters.yaml
            {$reading.litres}        → {Reading.litres}         → tank.drl:23 → '{Reading.litres}' is not a placeholder such as {$bar}
            {$reading.litres}        → { few                    → tank.drl:23 → the sentence has a { without its }
            {$reading.litres}        → few }                    → tank.drl:23 → the sentence has a } without its {
            manual ¶1                → menual ¶1                → tank.drl:13 → the source 'menual' is not in sources.yaml
            manual ¶1                → manual, page 1           → tank.drl:13 → 'manual, page 1' is not a citation such as "crew-log ¶3, ¶5"
            manual ¶1                → manual ¶1;               → tank.drl:13 → '' is not a citation
            tank.bar                 → tank.ber                 → tank.drl:16 → the parameter 'tank.ber' is not in parameters.yaml
            name == "tank.bar"       → number > 3               → tank.drl:16 → a Parameter is named: Parameter( name == "…" )
            "tank.bar"               → "tank.bar" || number > 3 → tank.drl:16 → a Parameter is named: Parameter( name == "…" )
            rule "The tank is too low" → rule "The tank is full enough" → tank.drl:21 → has the name of the one at tank.drl:12
            rule "The tank is too low" → rule "Low; tank"       → tank.drl:21 → holds more than letters, digits, spaces and
            rule "The tank is too low" → rule "Low */ tank"     → tank.drl:21 → holds more than letters, digits, spaces and
            rule "The tank is too low" → rule "Low // tank"     → tank.drl:21 → holds more than letters, digits, spaces and
            rule "The tank is too low" → rule "Low \\" tank"    → tank.drl:21 → holds more than letters, digits, spaces and
            rule "The tank is too low" → rule "Low\\n tank"     → tank.drl:21 → a text begins here and does not end on its line
            rule "The tank is too low" → rule ""                → tank.drl:21 → holds more than letters, digits, spaces and
            rule "The tank is too low" → rule "\\u0041"         → tank.drl:21 → backslash-u is not allowed; write the character
            rule "The tank is too low" → rule "Low" extends "Readings add up" → tank.drl:21 → a rule has no attributes, no parent
            rule "The tank is too low" → /* rule "The tank is too low" → tank.drl:21 → a comment begins here and never ends: */ is missing
            rule "The tank is too low" → query "The tank is too low" → tank.drl:21 → and is no query
            rule "The tank is too low" → import java.io.File\\nrule "Low" → tank.drl:21 → a pack imports nothing
            rule "The tank is too low" → import function java.lang.Math.max\\nrule "Low" → tank.drl:21 → a pack imports nothing
            rule "The tank is too low" → import accumulate java.lang.Math max\\nrule "Low" → tank.drl:21 → a pack imports nothing
            rule "The tank is too low" → global java.util.List all\\nrule "Low" → tank.drl:21 → a pack declares no globals
            rule "The tank is too low" → function void f() { }\\nrule "Low" → tank.drl:21 → a pack declares no functions
            rule "The tank is too low" → declare window W Reading() over window:length( 3 ) end\\nrule "Low" → tank.drl:21 → a pack declares no windows
            rule "The tank is too low" → declare entry-point W end\\nrule "Low" → tank.drl:21 → a pack declares no entry points
            rule "The tank is too low" → query q() Reading() end\\nrule "Low" → tank.drl:21 → and is no query
            """)
    void isReportedOnItsLine(String text, String replacement, String place, String message) {
        ChangedPack.of("tank.drl", text, replacement == null ? "" : replacement.replace("\\\\", "\\"))
                .hasProblem(place, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"There are few \u001b[31m.", "There are few\u0007.", " There are few.", "There are few. "})
    void sentenceIsALineWithoutControlCharacters(String sentence) {
        ChangedPack.of("tank.drl", "There are {$reading.litres} only.", sentence)
                .hasProblem("tank.drl:23", "the value of @says is a text of 1 to 1000 characters on one line");
    }

    @Test
    void sentenceHasALength() {
        PackDraft longest =
                new PackDraft().replacing("tank.drl", "There are {$reading.litres} only.", "x".repeat(1_000));
        assertThat(longest.problems()).isEmpty();

        ChangedPack.of("tank.drl", "There are {$reading.litres} only.", "x".repeat(1_001))
                .hasProblem("tank.drl:23", "the value of @says is a text of 1 to 1000 characters");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            Reeding( litres < 10 )                        → the type 'Reeding' is neither declared in the pack nor the engine's
            Fact( )                                       → the type 'Fact' is neither declared
            Object( )                                     → the type 'Object' is neither declared
            java.lang.String( )                           → the type 'java.lang.String' is neither declared
            Reading( ) or Reading( )                      → "or" is two rules
            ( or Reading( ) Reading( ) )                  → "or" is two rules
            eval( true )                                  → a condition is a pattern, not, exists, forall or accumulate
            not ( Reading( ) and Reading( ) )             → a condition is a pattern, not, exists, forall or accumulate
            Reading( ) from $all                          → without from, over, ? or annotations
            Reading( ) from entry-point "x"               → without from, over, ? or annotations
            Reading( ) over window:length( 3 )            → without from, over, ? or annotations
            ?Reading( )                                   → without from, over, ? or annotations
            Reading( ) @watch( litres )                   → without from, over, ? or annotations
            List( ) from collect( Reading( ) )            → the type 'List' is neither declared
            $r : /readings                                → this condition is not part of the pack language
            and Reading( )                                → nothing stands between conditions: leave out 'and'
            ( Reading( ) )                                → without parentheses around it; one follows the other
            ( Reading( ) and Reading( ) )                 → without parentheses around it; one follows the other
            ( and Reading( ) Reading( ) )                 → without parentheses around it; one follows the other
            Reading( ) and Reading( )                     → nothing stands between conditions: leave out 'and'
            Reading( ) && Reading( )                      → nothing stands between conditions: leave out '&&'
            Reading( ) and\\n    Reading( )                → nothing stands between conditions: leave out 'and'
            Reading( ) &&\\n    Reading( )                 → nothing stands between conditions: leave out '&&'
            Reading( );                                   → nothing stands between conditions: leave out ';'
            Reading( ); Reading( )                        → nothing stands between conditions: leave out ';'
            ( not Reading( ) )                            → without parentheses around it; one follows the other
            not ( Reading( ) )                            → without parentheses around it; one follows the other
            not( Reading( ) )                             → without parentheses around it; one follows the other
            exists ( Reading( ) )                         → without parentheses around it; one follows the other
            not accumulate( Reading( $l : litres ); $n : total( $l ) ) → the type 'accumulate' is neither declared
            forall( Reading( ) )                          → forall is over two patterns: forall( Type( … ) Type( … ) )
            forall( Reading( ) Reading( ) Reading( ) )    → forall is over two patterns: forall( Type( … ) Type( … ) )
            exists not Reading( )                         → not readable from here on: 'Reading' is not expected
            Item( id == "tonk" )                          → "tonk" means nothing to Item.id; it can be tank
            Item( status == "BLUE" )                      → "BLUE" means nothing to Item.status; it can be GREEN, GREY, RED
            Item( status == "VITAL" )                     → "VITAL" means nothing to Item.status
            Item( "VITAL" == status )                     → "VITAL" means nothing to Item.status
            Item( id == "tank" && importance == "GREEN" ) → "GREEN" means nothing to Item.importance
            Item( status in ( "GREEN", "tank" ) )         → "tank" means nothing to Item.status
            Conclusion( name == "lunch" )                 → there is no conclusion 'lunch'
            CalendarWindow( category == "X" )             → "X" means nothing to CalendarWindow.category
            FreeDays( )                                   → FreeDays are those of a category: FreeDays( category == "…" )
            accumulate( Reading( $l : litres ); sum( $l ) ) → 'sum' is not an accumulate function; there are distinct, earliest
            accumulate( Reading( $l : litres ); $n : gather__( $l ) ) → 'gather__' is not an accumulate function
            accumulate( Reading( $l : litres ); total( $l ) ) → the result of total needs a binding, as in $n : total( $x )
            accumulate( Reading( $l : litres ); $n : total( $l + 1 ) ) → total takes one binding of the pattern
            accumulate( Reading( $l : litres ); $n : total( $m ) ) → total takes one binding of the pattern
            accumulate( Reading( $l : note ); $n : total( $l ) ) → total takes a number, and $l is a text
            accumulate( Reading( $l : litres ); $n : latest( $l ) ) → latest takes a day, and $l is a number
            accumulate( Reading( $l : litres ); $l : total( $l ) ) → $l is bound twice
            accumulate( Reading( $l : litres ); $n : total( $l ); $n > $bar.number ) → nothing before binds $bar
            accumulate( Reading( $l : litres ); $n : total( $l ); $n * 2 > 3 ) → what has to be computed is derived first
            accumulate( Reading( $l : litres ); $n : total( $l ); $n - 2 > 3 ) → what has to be computed is derived first
            accumulate( Reading( $l : litres ); $n : total( $l ); $n > sum( 1, 2 ) ) → what has to be computed is derived first
            accumulate( Reading( $l : litres ); $n : total( $l ); $m : $n ) → ':' is not expected
            accumulate( Reading( $l : litres ); $n : total( $l ), $n : tally( $l ) ) → $n is bound twice
            accumulate( Reading( ); $n : tally( $reading ) ) → tally takes one binding of the pattern that is accumulated
            accumulate( Reading( $l : litres ) and Reading( ); $n : total( $l ) ) → over one pattern
            accumulate( Reading( $l : litres ), $n : total( $l ); $n > 3 ) → a semicolon is missing between the pattern and the functions
            $n : Number( ) from accumulate( Reading( $l : litres ), sum( $l ) ) → an accumulation is accumulate( Type(
            """)
    void conditionIsReportedOnItsLine(String condition, String message) {
        ChangedPack.of("tank.drl", CONDITION, CONDITION + "\\n    " + condition).hasProblem("tank.drl:26", message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            System.exit( 3 );
            insert( new Filling( $all ) );
            insertLogical( new Filling( $all ) ); insertLogical( new Filling( $all ) );
            insertLogical( new Filling( $all ) {{ System.exit( 3 ); }} );
            insertLogical( new Filling( $all.negate() ) );
            insertLogical( new Filling( 3 ) );
            insertLogical( new Filling( number( System.exit( 3 ) ) ) );
            insertLogical( new Filling( number( 3L ) ) );
            insertLogical( new Filling( () -> 1 ) );
            insertLogical( new Filling( $all == null ? $all : $all ) );
            insertLogical( new Filling( drools ) );
            insertLogical( new Filling( (java.math.BigDecimal) $all ) );
            insertLogical( new Filling( Gauge.values() ) );
            insertLogical( new Reading( ) );
            insertLogical( new java.io.File( "x" ) );
            insertLogical( $all );
            modify( $all ) { };
            } static { System.exit( 3 ); } void f() { insertLogical( new Filling( $all ) );
            """)
    void consequenceOtherThanADerivationIsRefused(String consequence) {
        ChangedPack.of("tank.drl", DERIVES, consequence)
                .hasProblem(
                        "tank.drl:9",
                        "the consequence of a rule is empty, or exactly one insertLogical( new T( … ) );");
    }

    @Test
    void consequenceWithTooManyArgumentsIsRefused() {
        ChangedPack.of("tank.drl", "Filling( $all )", "Filling( $all, $all )")
                .hasProblem("tank.drl:9", "Filling has 1 attribute (litres), but 2 arguments are given");
    }

    @Test
    void consequenceOfAClauseIsRefused() {
        ChangedPack.of("launch.drl", "then\\nend", "then\\n System.exit( 3 );\\nend")
                .hasProblem("launch.drl:7", "a clause concludes by annotation: nothing stands between then and end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            Filling( $nope )                     → nothing before binds $nope
            Filling( $l )                        → nothing before binds $l
            Filling( "much" )                    → Filling.litres is a number, and the argument for it, "much", is a text
            Filling( true )                      → Filling.litres is a number, and the argument for it, true, is a flag
            Filling( Gauge.LEFT )                → and the argument for it, Gauge.LEFT, is a Gauge
            Filling( $r )                        → and the argument for it, $r, is a fact
            Filling( daysAfter( $d, $all ) )     → is a day
            Filling( sum( $all, $d ) )           → sum takes two numbers, unlike sum( $all, $d )
            Filling( sum( $all ) )               → sum takes two numbers, unlike sum( $all )
            Filling( sum( $all, $all, $all ) )   → sum takes two numbers, unlike sum( $all, $all, $all )
            Filling( least( $all, $d ) )         → least takes two numbers or two days, unlike least( $all, $d )
            Filling( greatest( "a", "b" ) )      → greatest takes two numbers or two days
            Filling( sum( ) )                    → sum takes two numbers
            Filling( $r.litres )                 → with bindings, flags, texts, constants and the engine's functions as arguments; a whole number is written number( 3 ); unlike $r.litres
            Filling( null )                      → unlike null
            Filling( $all + 1 )                  → unlike $all + 1
            Filling( Gauge.MIDDLE )              → unlike Gauge.MIDDLE
            """)
    void argumentThatDoesNotFitItsAttributeIsReported(String derivation, String message) {
        ChangedPack.of(new PackDraft()
                        .replacing(
                                "tank.drl",
                                "$all : total( $l ) )",
                                "$all : total( $l ) ) $r : Reading( $d : checkedOn )")
                        .replacing("tank.drl", "Filling( $all )", derivation))
                .hasProblem("tank.drl:9", message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$l, $d, $n, $f, $g, $c",
                "sum( $l, number( 3 ) ), least( $d, $d ), \"text\", true, Gauge.LEFT, $c",
                "least( $l, $l ), daysBefore( $d, $l ), $b, false, $g, $c"
            })
    void argumentsThatFitTheirAttributesAreFine(String arguments) {
        PackDraft draft = new PackDraft().appending("tank.drl", """
                declare Copy
                    litres : BigDecimal
                    day : LocalDate
                    note : String
                    sealed : Boolean
                    gauge : Gauge
                    crew : List
                end

                rule "Readings are copied"
                when
                    Reading( $l : litres, $d : checkedOn, $n : note, $f : sealed, $g : gauge, $c : crew, $b : by )
                then
                    insertLogical( new Copy( %s ) );
                end
                """.formatted(arguments));

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void clauseInAnotherFileIsRefused() {
        PackDraft draft = new PackDraft().appending("launch.drl", """
                rule "Empty"
                    @item( "tank" )  @status( RED )  @says( "Empty." )
                when
                    not Reading( )
                then
                end
                """);

        ChangedPack.of(draft)
                .hasProblem("launch.drl:" + draft.lineOf("launch.drl", "@item( \"tank\" )"), "stand in tank.drl");
    }

    @Test
    void clauseOfNoItemIsRefused() {
        ChangedPack.of("tank.drl", "@item( \"tank\" )  @status( RED )", "@item( \"tonk\" )  @status( RED )")
                .hasProblem("tank.drl:22", "the item 'tonk' is not declared in pack.yaml");
    }

    @Test
    void cycleIsReportedWithItsMembers() {
        ChangedPack.of("tank.drl", CONDITION, CONDITION + "\\n    Conclusion( name == \"launch\" )")
                .hasProblem("tank.drl:12", "a cycle: item tank -> conclusion launch -> item tank; each reads the next");
        ChangedPack.of(
                        "tank.drl",
                        "accumulate( Reading( $l : litres ); $all : total( $l ) )",
                        "Filling( $all : litres )")
                .hasProblem("tank.drl:5", "a cycle: type Filling -> type Filling; each reads the next");
    }

    @Test
    void itemThatReadsAllItemsReadsItself() {
        ChangedPack.of("tank.drl", CONDITION, CONDITION + "\\n    Item( id == \"tank\" || status == \"RED\" )")
                .hasProblem("tank.drl:12", "a cycle: item tank -> item tank");
    }

    @Test
    void longChainOfDerivationsIsFine() {
        StringBuilder chain = new StringBuilder("declare Link0\n litres : BigDecimal\nend\n");
        for (int i = 1; i <= 60; i++) {
            chain.append("declare Link%d%n litres : BigDecimal%nend%n".formatted(i))
                    .append("rule \"Link %d\"%nwhen%n Link%d( $l : litres )%nthen%n".formatted(i, i - 1))
                    .append(" insertLogical( new Link%d( $l ) );%nend%n".formatted(i));
        }

        assertThat(new PackDraft().with("chain.drl", chain.toString()).problems())
                .isEmpty();
    }
}
