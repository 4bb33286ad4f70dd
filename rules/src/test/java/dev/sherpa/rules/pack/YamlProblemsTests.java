package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pack.yaml, parameters.yaml, sources.yaml and dossier.yaml may not be. */
class YamlProblemsTests {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            id: tank-watch      → id: Tank Watch              → pack.yaml:1 → 'Tank Watch' is not an id of lower-case letters, digits and hyphens
            version: 1          → version: 1\\nversion: 2     → pack.yaml:3 → 'version' is given twice
            version: 1          →                             → pack.yaml:1 → 'version' is missing
            version: 1          → vorsion: 1                  → pack.yaml:2 → did you mean 'version'?
            version: 1          → "version: 1\\n---\\nid: x"  → pack.yaml:3 → not readable as YAML
            title: Tank watch   → title: &x Tank watch        → pack.yaml:3 → anchors and aliases are not allowed; write the value out
            title: Tank watch   → title: !!java.io.File x     → pack.yaml:3 → the tag tag:yaml.org,2002:java.io.File is not allowed
            title: Tank watch   → title: !tank x              → pack.yaml:3 → the tag !tank is not allowed
            title: Tank watch   → title: [ Tank watch         → pack.yaml:3 → this list is never closed, or a comma is missing in it
            title: Tank watch   → title: [ Tank, watch ]      → pack.yaml:3 → a text is expected here
            title: Tank watch   → title:                      → pack.yaml:3 → a text is expected here
            importance: VITAL   → importance: VITAL, or not   → pack.yaml:9 → 'or not' has no value; a text that holds a comma is in quotes
            importance: VITAL   → "importance: VITAL, hint: ''" → pack.yaml:9 → 'hint' is not known here
            [CREW, GROUND]      → [CREW, ground]              → pack.yaml:5 → 'ground' is not a word in UPPER_SNAKE_CASE
            [CREW, GROUND]      → CREW                        → pack.yaml:5 → a list is expected here
            [GREY]]             → [GREY, GREEN]]              → pack.yaml:6 → the status 'GREEN' is given twice
            otherwise: GREY     → otherwise: GRAY             → pack.yaml:7 → 'GRAY' is not one of the statuses [GREEN, GREY, RED]
            importance: VITAL   → importance: vital           → pack.yaml:9 → 'vital' is not a word in UPPER_SNAKE_CASE
            asks: [Reading]     → asks: [Raeding]             → pack.yaml:9 → the item 'tank' asks for 'Raeding', which is not a fact type
            asks: [Reading]     → asks: [Filling]             → pack.yaml:9 → the item 'tank' asks for 'Filling', which is not a fact type
            [GREEN, RED] }      → [GREEN, RED, GREY] }        → pack.yaml:9 → no rule gives the item 'tank' the status GREY
            [GREEN, RED] }      → [GREEN, RED, BLUE] }        → pack.yaml:9 → 'BLUE' of item 'tank' is not one of the statuses
            conclusions:        → "  - { id: pump, title: P, question: Q, importance: LOW, asks: [], statuses: [] }\\nconclusions:" → pack.yaml:10 → the item pump has no rule; they stand in pump.drl
            conclusions:        → "  - { id: tank, title: P, question: Q, importance: LOW, asks: [], statuses: [] }\\nconclusions:" → pack.yaml:10 → the item 'tank' is declared twice
            name: launch        → name: tank                  → pack.yaml:11 → the name 'tank' is taken; items and conclusions share files
            name: launch        → name: lunch                 → pack.yaml:11 → the conclusion lunch has no rule; they stand in lunch.drl
            type: choice        → type: choose                → pack.yaml:11 → 'choose' is not choice, date, number or text
            type: choice        → type: text                  → pack.yaml:11 → only a choice lists values
            type: choice        → type: text                  → pack.yaml:11 → the first conclusion is the verdict and must be of type choice
            ", values: [GO, HOLD]" → " "                      → pack.yaml:11 → a choice lists its values
            """)
    void packIsReportedOnItsLine(String text, String replacement, String place, String message) {
        ChangedPack.of("pack.yaml", unquoted(text), unquoted(replacement == null ? "" : replacement))
                .hasProblem(place, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            { from: 2030-01-01, value: 3 }                  → a value rests on a source (cite) or on a judgement with its reason (analyst)
            { value: 3, analyst: a }                        → 'from' is missing
            { from: 2030-01-01, analyst: a }                → 'value' is missing
            { from: 2030-02-30, value: 3, analyst: a }      → a day is expected here, as in 2026-04-01, not '2030-02-30'
            { from: 2030-01-01, value: ~, analyst: a }      → a number, a day, a text in quotes or a list of numbers is expected here
            { from: 2030-01-01, value: null, analyst: a }   → a number, a day, a text in quotes or a list of numbers is expected here
            { from: 2030-01-01, value: true, analyst: a }   → a number, a day, a text in quotes or a list of numbers is expected here
            { from: 2030-01-01, value: much, analyst: a }   → a number, a day, a text in quotes or a list of numbers is expected here
            { from: 2030-01-01, value: [ 1, a ], analyst: a } → a list of numbers is expected here
            { from: 2030-01-01, value: 3, cite: menual }    → the source 'menual' is not in sources.yaml
            { from: 2030-01-01, value: 3, basis: a }        → 'basis' is not known here; known are from, value, cite, analyst
            { from: 2030-01-01, value: 3, analyst: a }, { from: 2030-01-01, value: 4, analyst: a } → 'pump.bar' has two values from 2030-01-01
            { from: 2030-01-01, value: 3, analyst: a }, { from: 2031-01-01, value: 2031-05-01, analyst: a } → the values of 'pump.bar' are not all of one kind
            """)
    void parameterIsReportedOnItsLine(String values, String message) {
        PackDraft draft = new PackDraft().appending("parameters.yaml", "pump.bar:\n  values: [" + values + "]\n");

        ChangedPack.of(draft).hasProblem("parameters.yaml:5", message);
    }

    @Test
    void valueOfAnotherKindThanTheFirstIsReportedAtItsPlace() {
        PackDraft draft = new PackDraft().appending("parameters.yaml", """
                pump.bar:
                  unit: l
                  values:
                    - { from: 2031-01-01, value: 3, analyst: a }
                    - { from: 2030-01-01, value: 4, analyst: a }
                    - { from: 2032-01-01, value: [5], analyst: a }
                """);

        assertThat(draft.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "parameters.yaml:9:34: error: the values of 'pump.bar' are not all of one kind: this is"
                                + " a list, and the first one a number [yaml]");
    }

    @Test
    void refusedValueIsOfNoKind() {
        PackDraft draft = new PackDraft().appending("parameters.yaml", """
                pump.bar:
                  values:
                    - { from: 2030-01-01, value: 3, analyst: a }
                    - { from: 2031-01-01, value: much, analyst: a }
                """);

        assertThat(draft.problems())
                .extracting(Problem::line, Problem::offending)
                .containsExactly(tuple(7, "much"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            Pump.bar              → 3                    → 4 → 'Pump.bar' is not a parameter name: lower-case words joined by . and -
            reliability.lag-days  → [0, 0, 0, 0, 0]      → 5 → a list of 6 whole numbers of days is expected here
            reliability.lag-days  → [0, 0, 0, 0, 0, -1]  → 5 → a list of 6 whole numbers of days is expected here
            reliability.lag-days  → 3                    → 5 → a list of 6 whole numbers of days is expected here
            conflict.window-days  → 1.5                  → 5 → a whole number of days is expected here
            conflict.window-days  → 1000000000000        → 5 → a whole number of days is expected here
            conflict.window-days  → [1]                  → 5 → a whole number of days is expected here
            """)
    void parameterOfTheEngineIsReportedOnItsLine(String name, String value, int line, String message) {
        PackDraft draft = new PackDraft()
                .appending(
                        "parameters.yaml",
                        name + ":\n  values: [{ from: 2030-01-01, value: " + value + ", analyst: a }]\n");

        ChangedPack.of(draft).hasProblem("parameters.yaml:" + line, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            id: manual, publisher: W, title: M, published: 2029-01-02    → the source 'manual' is given twice
            id: other, publisher: Works, title: Manual, published: 2029-01-01 → the source 'other' equals another one in all but its id
            id: other, publisher: W, title: M, published: 2029           → a day is expected here, as in 2026-04-01, not '2029'
            id: other, publisher: W, title: M                            → 'published' is missing
            "id: other, publisher: W, title: M, published: 2029-01-01, url: 'javascript:alert(1)'" → is not an http or https address
            id: other, publisher: W, title: M, published: 2029-01-01, inferred: maybe → true or false is expected here, not 'maybe'
            id: other, publisher: W, title: M, published: 2029-01-01, page: 3 → 'page' is not known here
            """)
    void sourceIsReportedOnItsLine(String source, String message) {
        PackDraft draft = new PackDraft().appending("sources.yaml", "- { " + unquoted(source) + " }\n");

        ChangedPack.of(draft).hasProblem("sources.yaml:2", message);
    }

    @Test
    void dossierIsReportedWithEveryFaultOfAFact() {
        PackDraft draft = new PackDraft().with("dossier.yaml", """
                id: one
                title: One
                facts:
                  - { type: Reading, subject: a, said: 2030-01-01, by: NOBODY, source: menual, rating: Z9, statement: S,
                      attributes: { gauge: MIDDLE, litres: -1, nope: 3 } }
                """);

        assertThat(draft.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "dossier.yaml:4:56: error: /by: 'NOBODY' is not an asserter of the pack tank-watch; right would be"
                                + " one of CREW, GROUND [yaml]",
                        "dossier.yaml:4:72: error: /source/id: 'menual' is not a known source; right would be one of manual;"
                                + " did you mean 'manual'? [unknown-name]",
                        "dossier.yaml:4:88: error: /rating: 'Z9' is not a rating in the Admiralty code; right would be a"
                                + " letter A-F and a digit 1-6, as in B2 [yaml]",
                        "dossier.yaml:5:28: error: /attributes/gauge: 'MIDDLE' is not allowed here; right would be one of"
                                + " LEFT, RIGHT [yaml]",
                        "dossier.yaml:5:44: error: /attributes/litres: -1 is not allowed here; right would be a number >= 0,"
                                + " with at most 30 digits before and behind the point, in l [yaml]",
                        "dossier.yaml:5:48: error: /attributes/nope: Reading has no attribute 'nope'; right would be one of"
                                + " gauge, litres, checkedOn, sealed, note, crew; did you mean 'note'? [unknown-name]");
    }

    @Test
    void unknownNameInAFactIsReportedOfTheKey() {
        PackDraft draft = new PackDraft().with("dossier.yaml", """
                id: one
                title: One
                facts:
                  - { type: Reading, subject: a, said: 2030-01-01, by: CREW, source: manual, statement: S, colour: red,
                      attributes: { guage: LEFT } }
                """);

        assertThat(draft.problems())
                .extracting(Problem::line, Problem::column, Problem::offending, Problem::expected)
                .containsExactly(tuple(4, 92, "colour", null), tuple(5, 21, "guage", "gauge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "parameters.yaml", "sources.yaml", "dossier.yaml"})
    void emptyFileIsRefused(String file) {
        ChangedPack.of(new PackDraft().with(file, "# nothing\n")).hasProblem(file, "the file is empty");
    }

    @ParameterizedTest
    @CsvSource({"'[', ']'", "'{ a: ', ' }'"})
    void deepNestingIsRefused(String open, String close) {
        for (int deep : new int[] {30, 50_000}) {
            assertThat(new PackDraft()
                            .with("sources.yaml", open.repeat(deep) + close.repeat(deep))
                            .problems())
                    .extracting(Problem::message)
                    .contains("lists and mappings are nested at most 20 deep");
        }
    }

    @Test
    void multipliedAliasesAreRefused() {
        ChangedPack.of(new PackDraft().with("sources.yaml", """
                        a: &a [x, x, x, x, x, x, x, x, x]
                        b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
                        c: [*b, *b, *b, *b, *b, *b, *b, *b]
                        """))
                .hasProblem("sources.yaml:1", "anchors and aliases are not allowed");
    }

    /** Quotes in a table keep blanks at the ends. */
    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
