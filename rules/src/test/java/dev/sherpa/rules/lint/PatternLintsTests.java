package dev.sherpa.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What {@code never-holds} and {@code unguarded-test} say of patterns that are made up, against what the patterns hold of
 * when they are tried on facts with every value.
 */
class PatternLintsTests {

    private static final LocalDate DAY = LocalDate.parse("2030-02-01");
    private static final Pattern NAME = Pattern.compile("'(\\w+)' is absent");
    private static final int PATTERNS = 160;
    private static final int A_RULE = 8;

    private static final List<List<Asked>> PATTERNS_TRIED = patterns(20261126L, PATTERNS);
    private static List<Problem> problems = List.of();
    private static String text = "";

    @BeforeAll
    static void lint() {
        text = rules();
        RulePack pack = draft().appending("tank.drl", text).load();
        problems = Stream.of(new NeverHolds(), new UnguardedTest())
                .flatMap(lint -> lint.check(pack).stream())
                .filter(problem -> problem.file().equals("tank.drl"))
                .toList();
    }

    @Test
    void saysOfNoPatternThatItNeverHoldsWhenItDoes() {
        Set<Integer> warned = neverHolding();

        assertThat(warned).hasSizeGreaterThan(20);
        assertThat(warned).allSatisfy(number -> assertThat(holding(number)).isEmpty());
    }

    @Test
    void findsEveryPatternThatHoldsOfNoFact() {
        assertThat(IntStream.range(0, PATTERNS)
                        .filter(number -> holding(number).isEmpty())
                        .boxed())
                .containsExactlyElementsOf(new TreeSet<>(neverHolding()));
    }

    @Test
    void saysOfEveryTestThatLetsAnAbsentValueThroughThatItDoes() {
        Set<String> expected = new TreeSet<>();
        for (int number = 0; number < PATTERNS; number++) {
            expected.addAll(letThrough(number));
        }

        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(unguarded()).isEqualTo(expected);
    }

    @Test
    void engineReadsThePatternsAsTheTestDoes() {
        List<Integer> numbers = IntStream.range(0, PATTERNS)
                .filter(each -> each % 8 == 0)
                .boxed()
                .toList();
        Set<String> expected = new TreeSet<>();
        RulePack pack = draft().appending("tank.drl", clauses(numbers)).load();
        List<Map<String, Object>> tried = new ArrayList<>();
        for (int number : numbers) {
            List<Map<String, Object>> facts = withRequired(Attributes.facts(attributes(number)));
            IntStream.range(0, facts.size()).filter(at -> at % 5 == number % 5).forEach(at -> tried.add(facts.get(at)));
        }
        for (int number : numbers) {
            for (int at = 0; at < tried.size(); at++) {
                Map<String, Object> fact = tried.get(at);
                if (PATTERNS_TRIED.get(number).stream().allMatch(asked -> asked.holds(fact))) {
                    expected.add("Number " + number + " of f" + at + ".");
                }
            }
        }
        assertThat(found(pack, tried)).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(300);
    }

    private static Set<String> found(RulePack pack, List<Map<String, Object>> tried) {
        GivenFact[] given = IntStream.range(0, tried.size())
                .mapToObj(at -> given(at, tried.get(at)))
                .toArray(GivenFact[]::new);
        List<Fact> facts = GivenFact.all(pack, given);
        return new Assessor()
                .assess(pack, FactBase.ofFacts(facts, DAY, pack.factBaseRules(DAY))).items().stream()
                        .flatMap(item -> item.findings().stream())
                        .map(Finding::sentence)
                        .filter(sentence -> sentence.startsWith("Number"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static GivenFact given(int at, Map<String, Object> attributes) {
        GivenFact fact = GivenFact.of("Sample", "f" + at);
        attributes.forEach((name, value) -> fact.with(
                name,
                value instanceof Integer place
                        ? List.of("LOW", "MIDDLE", "HIGH").get(place)
                        : value instanceof LocalDate day ? day.toString() : value));
        return fact;
    }

    private static List<Map<String, Object>> withRequired(List<Map<String, Object>> facts) {
        return facts.stream()
                .map(fact -> {
                    Map<String, Object> all =
                            new java.util.HashMap<>(Map.of("share", java.math.BigDecimal.ONE, "limit", 1));
                    all.putAll(fact);
                    return all;
                })
                .toList();
    }

    private static Set<Integer> neverHolding() {
        return problems.stream()
                .filter(problem -> problem.code().equals("never-holds"))
                .map(problem -> Integer.valueOf(place(problem).split("/", 2)[0]))
                .collect(Collectors.toSet());
    }

    private static Set<String> unguarded() {
        return problems.stream()
                .filter(problem -> problem.code().equals("unguarded-test"))
                .map(problem -> {
                    Matcher name = NAME.matcher(problem.message());
                    assertThat(name.find()).isTrue();
                    return place(problem) + name.group(1);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the number of the pattern and of the constraint, as a comment says them on the line. */
    private static String place(Problem problem) {
        String line = draft().appending("tank.drl", text)
                .text("tank.drl")
                .lines()
                .toList()
                .get(problem.line() - 1);
        return line.substring(line.indexOf("//") + 2);
    }

    private static List<Map<String, Object>> holding(int number) {
        List<Asked> pattern = PATTERNS_TRIED.get(number);
        return Attributes.facts(attributes(number)).stream()
                .filter(fact -> pattern.stream().allMatch(asked -> asked.holds(fact)))
                .toList();
    }

    /** Returns which constraints let a fact through only because a negated comparison is of something absent. */
    private static Set<String> letThrough(int number) {
        List<Asked> pattern = PATTERNS_TRIED.get(number);
        Set<String> through = new TreeSet<>();
        for (int at = 0; at < pattern.size(); at++) {
            Asked constraint = pattern.get(at);
            for (String name : constraint.negatedAttributes(false)) {
                List<Asked> others = new ArrayList<>(pattern);
                others.remove(at);
                boolean lets = holding(number).stream()
                        .anyMatch(fact -> !fact.containsKey(name) && !constraint.holdsWithout(name, fact, false));
                boolean asksForNone = others.stream().anyMatch(other -> Attributes.facts(attributes(number)).stream()
                        .noneMatch(fact -> fact.containsKey(name) && other.holds(fact)));
                if (lets && !asksForNone) {
                    through.add(number + "/" + at + " " + name);
                }
            }
        }
        return through;
    }

    private static Set<String> attributes(int number) {
        Set<String> names = new LinkedHashSet<>();
        String pattern = PATTERNS_TRIED.get(number).toString();
        for (String name :
                List.of("kilograms", "share", "level", "limit", "done", "due", "note", "title", "sealed", "crew")) {
            if (Pattern.compile("\\b" + name + "\\b").matcher(pattern).find()) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<List<Asked>> patterns(long seed, int count) {
        RandomAsked random = new RandomAsked(seed);
        return IntStream.range(0, count).mapToObj(number -> random.pattern()).toList();
    }

    private static String rules() {
        StringBuilder rules = new StringBuilder();
        for (int from = 0; from < PATTERNS; from += A_RULE) {
            rules.append("\nrule \"Rule ").append(from).append("\" @item( \"tank\" ) @status( RED )");
            rules.append(" @cite( \"manual\" ) @says( \"No.\" )\nwhen\n");
            for (int number = from; number < from + A_RULE; number++) {
                rules.append("not Sample(\n").append(constraints(number)).append(")\n");
            }
            rules.append("then\nend\n");
        }
        return rules.toString();
    }

    private static String constraints(int number) {
        List<Asked> pattern = PATTERNS_TRIED.get(number);
        return IntStream.range(0, pattern.size())
                .mapToObj(at -> pattern.get(at).text() + (at + 1 < pattern.size() ? "," : "") + " //" + number + "/"
                        + at + " \n")
                .collect(Collectors.joining());
    }

    private static String clauses(List<Integer> numbers) {
        return numbers.stream()
                .map(number -> "\nrule \"Number " + number + "\" @item( \"tank\" ) @status( RED ) @cite( \"manual\" )"
                        + " @says( \"Number " + number + " of {$sample.subject}.\" )\nwhen\n$sample : Sample(\n"
                        + constraints(number) + ")\nthen\nend\n")
                .collect(Collectors.joining());
    }

    private static PackDraft draft() {
        return new PackDraft().appending("facts.drl", "\n" + Attributes.DECLARATION);
    }
}
