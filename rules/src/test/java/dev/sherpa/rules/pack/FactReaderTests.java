package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderTests {

    private static final LocalDate TODAY = LocalDate.parse("2030-01-31");
    private static final RulePack PACK = new PackDraft()
            .replacing(
                    "facts.drl",
                    "declare Reading extends Fact",
                    "declare Reading extends Fact @ordered( \"first <= last; low <= high\" )")
            .replacing("facts.drl", "note : String", """
                    note : String
                        share : BigDecimal @exclusiveMinimum( 0 ) @maximum( 100 )
                        rest : BigDecimal @exclusiveMaximum( 1 )
                        first : LocalDate
                        last : LocalDate
                        low : BigDecimal
                        high : BigDecimal""")
            .load();

    @Test
    void readsAFactWithEverything() {
        Fact fact = PACK.factReader()
                .read(
                        reading()
                                .number("litres", "12.50")
                                .with("checkedOn", "2030-01-30")
                                .with("sealed", false)
                                .with("note", "as seen")
                                .with("crew", List.of("Ann", "Bo"))
                                .said("2030-01-31")
                                .field("by", "GROUND")
                                .field("para", "3-4")
                                .field("rating", "B2")
                                .field("expires", "2030-02-01")
                                .source("manual")
                                .tree(PACK),
                        TODAY)
                .fact();

        assertThat(fact).isNotNull();
        assertThat(fact.attributes())
                .containsExactly(
                        Map.entry("checkedOn", LocalDate.parse("2030-01-30")),
                        Map.entry("crew", List.of("Ann", "Bo")),
                        Map.entry("gauge", "LEFT"),
                        Map.entry("litres", new BigDecimal("12.5")),
                        Map.entry("note", "as seen"),
                        Map.entry("sealed", false));
        assertThat(fact.source()).isEqualTo(PACK.sources().find("manual").orElseThrow());
        assertThat(fact.rating()).isEqualTo(Rating.parse("B2"));
        assertThat(fact.id()).isNull();
    }

    @Test
    void takesASourceGivenInPlaceForTheOneThatItEquals() {
        Fact fact = reading()
                .field("source", Map.of("publisher", "Works", "title", "Manual", "published", "2029-01-01"))
                .in(PACK);

        assertThat(fact.source().id()).isEqualTo("manual");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            litres    → text:12       → '12' is not allowed here                    → a number >= 0, with at most 30 digits before and behind the point, in l
            litres    → number:-0.1   → -0.1 is not allowed here                    → a number >= 0, with at most 30 digits before and behind the point, in l
            litres    → flag:true     → true is not allowed here                    → a number >= 0, with at most 30 digits before and behind the point, in l
            litres    → null          → null is not allowed here                    → a number >= 0, with at most 30 digits before and behind the point, in l
            share     → number:0      → 0 is not allowed here                       → a number > 0 and <= 100, with at most 30 digits before and behind the point
            share     → number:100.1  → 100.1 is not allowed here                   → a number > 0 and <= 100, with at most 30 digits before and behind the point
            rest      → number:1      → 1 is not allowed here                       → a number < 1, with at most 30 digits before and behind the point
            gauge     → text:MIDDLE   → 'MIDDLE' is not allowed here                → one of LEFT, RIGHT
            gauge     → text:left     → 'left' is not allowed here                  → one of LEFT, RIGHT
            gauge     → null          → null is not allowed here                    → one of LEFT, RIGHT
            gauge     → number:0      → 0 is not allowed here                       → one of LEFT, RIGHT
            sealed    → text:true     → 'true' is not allowed here                  → true or false
            sealed    → number:1      → 1 is not allowed here                       → true or false
            checkedOn → text:2030-02-30 → '2030-02-30' is not allowed here          → a day, as in 2026-04-01
            checkedOn → text:0000-12-31 → '0000-12-31' is not allowed here          → a day, as in 2026-04-01
            checkedOn → text:30 Jan   → '30 Jan' is not allowed here                → a day, as in 2026-04-01
            checkedOn → text:2030-01-01T00:00:00Z → '2030-01-01T00:00:00Z' is not allowed here → a day, as in 2026-04-01
            checkedOn → text:+999999999-01-01 → '+999999999-01-01' is not allowed here → a day, as in 2026-04-01
            checkedOn → number:20300101 → 20300101 is not allowed here              → a day, as in 2026-04-01
            note      → text:         → '' is not allowed here                      → a text of 1 to 1000 characters on one line, without blanks at its ends
            note      → number:3      → 3 is not allowed here                       → a text of 1 to 1000 characters on one line, without blanks at its ends
            note      → list:a        → this list is not allowed here               → a text of 1 to 1000 characters on one line, without blanks at its ends
            crew      → text:Ann      → 'Ann' is not allowed here                   → a list of at most 100 entries, each a text of 1 to 1000 characters on one line, without blanks at its ends
            crew      → object        → an object is not allowed here               → a list of at most 100 entries, each a text of 1 to 1000 characters on one line, without blanks at its ends
            """)
    void namesTheAttributeAndWhatWouldBeRight(String attribute, String value, String detail, String expected) {
        assertThat(faultsOf(attribute(attribute, parsed(value))))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("meant", "ofName")
                .containsExactly(new Fault("/attributes/" + attribute, detail, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "2028-02-29"})
    void takesDaysOfTheYearsOneTo9999(String day) {
        assertThat(faultsOf(attribute("checkedOn", day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01"})
    void findsARecordedDayOutsideTheYearsOneTo9999(LocalDate day) {
        Fact recorded = reading().in(PACK).with("checkedOn", day);

        assertThat(PACK.factReader().faultsOf(recorded))
                .containsExactly(
                        new Fault("/attributes/checkedOn", day + " is not allowed here", "a day, as in 2026-04-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void admitsARecordedDayOfTheYearsOneTo9999(LocalDate day) {
        Fact recorded = reading().in(PACK).with("checkedOn", day);

        assertThat(PACK.factReader().faultsOf(recorded)).isEmpty();
    }

    @Test
    void namesEveryEntryOfAListThatIsNoText() {
        List<Object> crew = java.util.Arrays.asList("Ann", BigDecimal.ONE, null, " ", "Bo");

        assertThat(faultsOf(attribute("crew", crew)))
                .extracting(Fault::pointer)
                .containsExactly("/attributes/crew/1", "/attributes/crew/2", "/attributes/crew/3");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            type      → text:Reeding   → 'Reeding' is not a fact type of the pack tank-watch → one of Reading
            type      → text:Filling   → 'Filling' is not a fact type of the pack tank-watch → one of Reading
            type      → number:3       → 3 is not allowed here                 → a text of 1 to 200 characters on one line, without blanks at its ends
            subject   → null           → null is not allowed here              → a text of 1 to 200 characters on one line, without blanks at its ends
            subject   → text:          → '' is not allowed here                → a text of 1 to 200 characters on one line, without blanks at its ends
            statement → number:3       → 3 is not allowed here                 → a text of 1 to 1000 characters on one line, without blanks at its ends
            said      → text:2030-13-01 → '2030-13-01' is not a day            → a day, as in 2026-04-01
            said      → null           → null is not a day                     → a day, as in 2026-04-01
            said      → text:2030-02-01 → 2030-02-01 is later than 2030-01-31, which is today or, if that is later, the day of assessment → a day on or before 2030-01-31
            by        → text:NOBODY    → 'NOBODY' is not an asserter of the pack tank-watch → one of CREW, GROUND
            para      → number:3       → 3 is not allowed here                 → a text of 1 to 100 characters on one line, without blanks at its ends
            rating    → text:B7        → 'B7' is not a rating in the Admiralty code → a letter A-F and a digit 1-6, as in B2
            rating    → text:b2        → 'b2' is not a rating in the Admiralty code → a letter A-F and a digit 1-6, as in B2
            rating    → null           → null is not a rating in the Admiralty code → a letter A-F and a digit 1-6, as in B2
            expires   → text:soon      → 'soon' is not a day                   → a day, as in 2026-04-01
            expires   → null           → null is not a day                     → a day, as in 2026-04-01
            colour    → text:red       → the field 'colour' is not known       → one of attributes, by, expires, para, rating, said, source, statement, subject, type
            attributes → null          → null is not allowed here              → an object of attributes of the type
            attributes → list:a        → this list is not allowed here         → an object of attributes of the type
            source    → null           → null is not allowed here              → an object with the id of a known source, or with publisher, title, published and optionally url
            source    → text:manual    → 'manual' is not allowed here          → an object with the id of a known source, or with publisher, title, published and optionally url
            """)
    void namesTheFieldAndWhatWouldBeRight(String field, String value, String detail, String expected) {
        Map<String, Object> tree = new LinkedHashMap<>(reading().tree(PACK));
        tree.put(field, parsed(value));

        assertThat(faultsOf(tree))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("meant", "ofName")
                .containsExactly(new Fault("/" + field, detail, expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            id=menual                                             → /source/id → 'menual' is not a known source
            id=manual,title=Manual                                → /source/title → the field 'title' is not known
            publisher=P,title=T                                   → /source/published → the field is missing
            publisher=P,published=2030-01-01                      → /source/title → the field is missing
            title=T,published=2030-01-01                          → /source/publisher → the field is missing
            publisher=P,title=T,published=then                    → /source/published → 'then' is not a day
            publisher=P,title=T,published=2030-01-01,url=file:/etc/passwd → /source/url → 'file:/etc/passwd' is not a web address
            publisher=P,title=T,published=2030-01-01,url=javascript:alert(1) → /source/url → 'javascript:alert(1)' is not a web address
            publisher=P,title=T,published=2030-01-01,url=not a url → /source/url → 'not a url' is not a web address
            publisher=P,title=T,published=2030-01-01,page=3       → /source/page → the field 'page' is not known
            """)
    void namesTheFieldOfTheSource(String fields, String pointer, String detail) {
        Map<String, Object> source = new LinkedHashMap<>();
        for (String field : fields.split(",")) {
            source.put(field.split("=", 2)[0], field.split("=", 2)[1]);
        }

        assertThat(faultsOf(reading().field("source", source).tree(PACK)))
                .extracting(fault -> fault.pointer() + " → " + fault.detail())
                .containsExactly(pointer + " → " + detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "subject", "attributes", "statement", "said", "by", "source"})
    void namesTheFieldThatIsMissing(String field) {
        Map<String, Object> tree = new LinkedHashMap<>(reading().tree(PACK));
        tree.remove(field);

        assertThat(faultsOf(tree))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/" + field))
                .satisfies(fault -> assertThat(fault.detail()).isEqualTo("the field is missing"));
    }

    @Test
    void namesTheRequiredAttributeThatIsMissing() {
        assertThat(faultsOf(GivenFact.of("Reading", "a").tree(PACK)))
                .containsExactly(new Fault("/attributes/gauge", "the attribute is missing", "one of LEFT, RIGHT"));
    }

    @Test
    void namesTheAttributeThatTheTypeDoesNotHave() {
        assertThat(faultsOf(attribute("liters", BigDecimal.ONE)))
                .containsExactly(new Fault(
                        "/attributes/liters",
                        "Reading has no attribute 'liters'",
                        "one of gauge, litres, checkedOn, sealed, note, share, rest, first, last, low, high, crew",
                        "litres",
                        true));
    }

    @Test
    void namesOneSlipOnce() {
        Map<String, Object> fields = new LinkedHashMap<>(reading().tree(PACK));
        fields.put("subjct", fields.remove("subject"));
        fields.put("atributes", fields.remove("attributes"));
        fields.put("siad", fields.remove("said"));

        assertThat(faultsOf(GivenFact.of("Reading", "a").with("guage", "LEFT").tree(PACK)))
                .extracting(Fault::pointer, Fault::meant)
                .containsExactly(tuple("/attributes/guage", "gauge"));
        assertThat(faultsOf(fields))
                .extracting(Fault::pointer, Fault::meant)
                .containsExactlyInAnyOrder(
                        tuple("/subjct", "subject"), tuple("/atributes", "attributes"), tuple("/siad", "said"));
    }

    @Test
    void namesWhatIsMissingBesidesANameThatMeansSomethingElse() {
        assertThat(faultsOf(GivenFact.of("Reading", "a").with("liters", "LEFT").tree(PACK)))
                .extracting(Fault::pointer)
                .containsExactly("/attributes/liters", "/attributes/gauge");
    }

    @Test
    void holdsOrderedAttributesAgainstEachOther() {
        assertThat(faultsOf(reading()
                        .with("first", "2030-01-03")
                        .with("last", "2030-01-02")
                        .number("low", "2")
                        .number("high", "1.99")
                        .tree(PACK)))
                .containsExactly(
                        new Fault(
                                "/attributes/first",
                                "2030-01-03 exceeds last, which is 2030-01-02",
                                "at most the value of last"),
                        new Fault("/attributes/low", "2 exceeds high, which is 1.99", "at most the value of high"));
        assertThat(faultsOf(reading()
                        .with("first", "2030-01-03")
                        .with("last", "2030-01-03")
                        .number("low", "2")
                        .tree(PACK)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "-1e1000000000",
                "1e-1000000000",
                "1e31",
                "1e-31",
                "0e1000000000",
                "0e-1000000000"
            })
    void refusesNumbersThatWouldCostMuch(String number) {
        assertThat(faultsOf(attribute("low", new BigDecimal(number))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/attributes/low"))
                .satisfies(fault -> assertThat(fault.detail()).hasSizeLessThan(100))
                .satisfies(fault -> assertThat(fault.expected())
                        .isEqualTo("a number, with at most 30 digits before and behind the point"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e29", "123456789012345678901234567890", "0.000000000000000000000000000001", "0", "-0.0", "0e10"
            })
    void takesNumbersOfUpToThirtyDigits(String number) {
        assertThat(faultsOf(attribute("low", new BigDecimal(number)))).isEmpty();
    }

    @Test
    void refusesTextsThatAreTooLongOrNotOnOneLine() {
        for (String text : List.of("x".repeat(1001), "a\nb", "a\u0000b", "a\tb", " ")) {
            assertThat(faultsOf(attribute("note", text)))
                    .as("%s", text)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.detail()).hasSizeLessThan(100));
        }
        assertThat(faultsOf(attribute("note", "x".repeat(1000)))).isEmpty();
    }

    @Test
    void refusesListsThatAreTooLongOrHoldMoreThanTexts() {
        assertThat(faultsOf(attribute("crew", Collections.nCopies(101, "Ann")))).hasSize(1);
        assertThat(faultsOf(attribute("crew", Collections.nCopies(100, "Ann")))).isEmpty();
        assertThat(faultsOf(attribute("crew", List.of()))).isEmpty();
        assertThat(faultsOf(attribute("crew", Arrays.asList("Ann", null)))).hasSize(1);
        assertThat(faultsOf(attribute("crew", List.of(List.of("Ann"))))).hasSize(1);
    }

    @Test
    void reportsAllFaultsAtOnce() {
        Map<String, Object> tree = new LinkedHashMap<>(attribute("litres", "much"));
        tree.put("said", "2031-01-01");
        tree.put("by", "NOBODY");
        tree.put("rating", "Z9");
        tree.put("source", Map.of("id", "menual"));
        tree.put("subject", " ");
        tree.put("extra", true);

        assertThat(faultsOf(tree))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/attributes/litres", "/said", "/by", "/rating", "/source/id", "/subject", "/extra");
    }

    @Test
    void escapesNamesInPointers() {
        Map<String, Object> tree = new LinkedHashMap<>(attribute("a/b~c", 1));
        tree.put("x/y~z", 1);

        assertThat(faultsOf(tree))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/attributes/a~1b~0c", "/x~1y~0z");
    }

    private static GivenFact reading() {
        return GivenFact.of("Reading", "a").with("gauge", "LEFT");
    }

    private static Map<String, Object> attribute(String name, @Nullable Object value) {
        Map<String, Object> attributes = new HashMap<>(Map.of("gauge", "LEFT"));
        attributes.put(name, value);
        return reading().field("attributes", attributes).tree(PACK);
    }

    private static List<Fault> faultsOf(Map<String, Object> tree) {
        Reading reading = PACK.factReader().read(tree, TODAY);
        assertThat(reading.fact() == null).isEqualTo(!reading.faults().isEmpty());
        return reading.faults();
    }

    private static @Nullable Object parsed(String value) {
        String text = value.substring(value.indexOf(':') + 1);
        return switch (value.split(":", 2)[0]) {
            case "null" -> null;
            case "number" -> new BigDecimal(text);
            case "flag" -> Boolean.valueOf(text);
            case "list" -> List.of(text.equals("1") ? BigDecimal.ONE : text);
            case "object" -> Map.of("a", "b");
            default -> text;
        };
    }
}
