package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a declaration may not be. */
class VocabularyProblemsTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            note : int                          → 'int' is not the type of an attribute: BigDecimal, String, Boolean, LocalDate, List or an enum of the pack
            note : List<String>                 → 'List<String>' is not the type of an attribute
            note : String[]                     → 'String[]' is not the type of an attribute
            note : java.io.File                 → 'java.io.File' is not the type of an attribute
            note : Reading                      → 'Reading' is not the type of an attribute
            note : Fact                         → 'Fact' is not the type of an attribute
            note : String = "x"                 → an attribute has no initial value
            note : BigDecimal = new BigDecimal( System.exit( 3 ) ) → an attribute has no initial value
            litres : String                     → the attribute 'litres' is given twice
            a_b : String                        → 'a_b' cannot name an attribute: it is lowerCamelCase
            Note : String                       → 'Note' cannot name an attribute
            subject : String                    → 'subject' cannot name an attribute
            said : LocalDate                    → 'said' cannot name an attribute
            by : String                         → 'by' cannot name an attribute
            class : String                      → 'class' cannot name an attribute
            current : String                    → 'current' cannot name an attribute
            from : LocalDate                    → 'from' cannot name an attribute: it is a word of DRL or Java
            default : String                    → 'default' cannot name an attribute: it is a word of DRL or Java
            int : String                        → 'int' cannot name an attribute: it is a word of DRL or Java
            this : String                       → 'this' cannot name an attribute: it is a word of DRL or Java
            not : String                        → 'not' cannot name an attribute: it is a word of DRL or Java
            contains : String                   → 'contains' cannot name an attribute: it is a word of DRL or Java
            end : LocalDate                     → 'end' cannot name an attribute: it is a word of DRL or Java
            null : String                       → not readable from here on: 'null' is not expected
            note : String @key                  → the annotation @key is not known here; known are @doc, @exclusiveMaximum
            note : String @required( true )     → @required has no value
            note : String @unit( "l" )          → belong to a BigDecimal, and 'note' is a String
            note : Boolean @minimum( 1 )        → belong to a BigDecimal, and 'note' is a Boolean
            note : BigDecimal @unit( l )        → the value of @unit is a text in double quotes
            note : BigDecimal @unit( "a" ) @unit( "b" ) → the annotation @unit is given twice
            note : BigDecimal @minimum( few )   → the value of @minimum is a plain number of at most 30 digits, not 'few'
            note : BigDecimal @maximum( 1e1000000000 ) → the value of @maximum is a plain number of at most 30 digits
            note : String @doc( "" )            → the value of @doc is empty
            """)
    void attributeIsReportedOnItsLine(String attribute, String message) {
        ChangedPack.of("facts.drl", "note : String", attribute).hasProblem("facts.drl:10", message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            declare Reading extends Filling        → a type extends Fact or nothing, not Filling
            declare Reading extends Thread         → a type extends Fact or nothing, not Thread
            declare reading extends Fact           → 'reading' is not a type name in UpperCamelCase
            declare R extends Fact                 → 'R' is not a type name in UpperCamelCase
            declare Filling                        → the type Filling is declared twice
            declare Gauge                          → the type Gauge is declared twice
            declare Item                           → the name Item is the engine's; choose another
            declare BigDecimal                     → the name BigDecimal is the engine's; choose another
            declare Object                         → the name Object is taken by Java; choose another
            declare trait Reading                  → a pack declares types and enums, no traits
            declare Reading extends Fact @role( event ) → the annotation @role is not known here; known are @doc, @fixed, @merges, @ordered
            declare Reading extends Fact @merges( true ) → @merges has no value
            declare Reading @merges                → @merges, @ordered and @fixed belong to a type that extends Fact
            declare Reading extends Fact @ordered( "litres <= note" ) → 'litres <= note' does not order two numbers or two days of the type
            declare Reading extends Fact @ordered( "litres < litres" ) → does not order two numbers or two days
            """)
    void typeIsReportedOnItsLine(String declaration, String message) {
        PackDraft draft = new PackDraft().replacing("facts.drl", "declare Reading extends Fact", declaration);
        boolean secondOne = declaration.contains("Filling") && !declaration.contains("extends");

        ChangedPack.of(draft).hasProblem(secondOne ? "tank.drl:1" : "facts.drl:5", message);
    }

    @ParameterizedTest
    @MethodSource("takenNames")
    void nameThatCompiledRulesMeanIsTaken(String name, String by) {
        ChangedPack.of("facts.drl", "declare Reading extends Fact", "declare " + name + " extends Fact")
                .hasProblem("facts.drl:5", "the name " + name + " is " + by + "; choose another");
        ChangedPack.of("facts.drl", "declare enum Gauge", "declare enum " + name)
                .hasProblem("facts.drl:1", "the name " + name + " is " + by + "; choose another");
    }

    static Stream<Arguments> takenNames() {
        return Stream.concat(
                Stream.of(
                                "Total Lowest Highest Earliest Latest Tally Distinct Gather Found Functions RegularExpressions"
                                        .split(" "),
                                "Fact AsOf Parameter CalendarWindow FreeDays Item Conclusion BigDecimal LocalDate List"
                                        .split(" "))
                        .flatMap(Stream::of)
                        .map(name -> arguments(name, "the engine's")),
                Stream.of("Global", "Key", "Position", "Query", "Role", "Rule")
                        .map(name -> arguments(name, "taken by Drools")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totals", "Matched", "Gathering", "Match", "Condition", "Model", "Date", "Event"})
    void nameThatOnlySoundsLikeItIsFine(String name) {
        assertThat(new PackDraft()
                        .appending("facts.drl", "declare " + name + " extends Fact\n    note : String\nend\n")
                        .replacing("pack.yaml", "asks: [Reading]", "asks: [Reading, " + name + "]")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            LEFT( 1 ), RIGHT( 2 );        → 'LEFT' is not a constant in UPPER_SNAKE_CASE without arguments
            left, RIGHT;                  → 'left' is not a constant in UPPER_SNAKE_CASE
            LEFT, LEFT;                   → the constant LEFT of Gauge is given twice
            """)
    void enumIsReportedOnItsLine(String constants, String message) {
        ChangedPack.of("facts.drl", "LEFT, RIGHT;", constants).hasProblem("facts.drl:2", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT( 1 ), RIGHT( 2 );\n    weight : int", ";"})
    void enumOfAnythingButConstantsIsRefused(String constants) {
        assertThat(new PackDraft()
                        .replacing("facts.drl", "LEFT, RIGHT;", constants)
                        .problems())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x : String", "aBc : String", "uRL : String", "total : BigDecimal", "text2 : List"})
    void attributeIsFine(String attribute) {
        assertThat(new PackDraft()
                        .replacing("facts.drl", "note : String", attribute)
                        .problems())
                .isEmpty();
    }
}
