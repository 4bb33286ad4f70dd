package dev.sherpa.rules.describe;

import dev.sherpa.rules.describe.RuleDescription.CaseShown;
import dev.sherpa.rules.describe.RuleDescription.ConditionReading;
import dev.sherpa.rules.describe.RuleDescription.Given;
import dev.sherpa.rules.describe.RuleDescription.Outcome;
import dev.sherpa.rules.describe.RuleDescription.Term;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Source;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.ParameterDefinition.DatedValue;
import dev.sherpa.rules.pack.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the description of a rule. */
public final class RuleReport {

    private static final int CASES_SHOWN = 12;

    private RuleReport() {}

    /** Returns the text, whose lines end with a newline; values are in the wording of the pack. */
    public static String of(RuleDescription rule, Wording wording) {
        StringBuilder text = new StringBuilder(rule.name() + "\n" + rule.file() + ":" + rule.line() + "\n\n");
        text.append(outcome(rule.outcome()));
        section(
                text,
                "It cites",
                rule.citations().stream().map(RuleReport::citation).toList());
        section(
                text,
                "It asks",
                rule.conditions().isEmpty()
                        ? List.of("Nothing. It always holds.")
                        : rule.conditions().stream().map(RuleReport::condition).toList());
        section(
                text,
                "In the words of the pack",
                rule.terms().stream().map(RuleReport::term).toList());
        section(
                text,
                "Its parameters",
                rule.parameters().stream()
                        .flatMap(each -> parameter(each, wording).stream())
                        .toList());
        section(
                text,
                "Its result is read by",
                rule.readers().stream()
                        .map(reader -> reader.name() + " (" + reader.concludes() + ", " + reader.file() + ":"
                                + reader.line() + ")")
                        .toList());
        section(text, "It decides in these cases", cases(rule, true));
        section(text, "An earlier clause outranks it in these cases", cases(rule, false));
        return text.toString();
    }

    private static String outcome(Outcome outcome) {
        if (outcome.gives() == null) {
            return derived(outcome);
        }
        String of = outcome.title() == null ? outcome.name() : outcome.title() + " (" + outcome.name() + ")";
        return "It gives the " + outcome.kind() + " " + of + " the "
                + (outcome.kind().equals("item") ? "status" : "value")
                + " " + outcome.gives() + ".\n"
                + (outcome.question() == null ? "" : "The question is: " + outcome.question() + "\n")
                + "It is the " + ordinal(outcome.position()) + " of " + outcome.clauses()
                + (outcome.clauses() == 1 ? " clause.\n" : " clauses.\n")
                + "It says: " + outcome.sentence() + "\n";
    }

    private static String derived(Outcome outcome) {
        String type = Phrases.article(outcome.name()) + " " + outcome.name();
        return outcome.attributes().isEmpty()
                ? "It derives " + type + ".\n"
                : outcome.attributes().stream()
                        .map(RuleReport::given)
                        .collect(Collectors.joining("", "It derives " + type + " with:\n", ""));
    }

    private static String given(Given given) {
        String text = onOneLine(given.text());
        return "  - " + given.called() + " = " + text + "\n"
                + (given.english().equals(text) ? "" : "      " + given.english() + "\n");
    }

    private static String term(Term term) {
        return Stream.of(term.meaning(), term.order().isEmpty() ? null : String.join(" < ", term.order()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ", term.name() + ": ", ""));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String citation(Citation citation) {
        Source source = citation.source();
        return source == null
                ? "Judgement: " + citation.basis()
                : source.publisher() + ": " + source.title() + ", " + source.published()
                        + (citation.para() == null ? "" : ", ¶" + citation.para()) + " [" + source.id() + "]";
    }

    private static String condition(ConditionReading condition) {
        return onOneLine(condition.text()) + "  (line " + condition.line() + ")\n      " + condition.english();
    }

    private static List<String> parameter(ParameterDefinition parameter, Wording wording) {
        return parameter.values().stream()
                .map(value -> parameter.name() + ": " + wording.print(value.value(), parameter.unit()) + " since "
                        + wording.print(value.from(), null) + basis(value))
                .toList();
    }

    private static String basis(DatedValue value) {
        return value.citations().stream()
                .map(citation -> "\n      " + (citation.source() == null ? "" : "Source: ") + citation(citation))
                .collect(Collectors.joining());
    }

    private static List<String> cases(RuleDescription rule, boolean deciding) {
        List<String> names = rule.cases().stream()
                .filter(each -> each.decides() == deciding)
                .map(CaseShown::name)
                .toList();
        int more = names.size() - CASES_SHOWN;
        return more <= 0
                ? names
                : Stream.concat(names.stream().limit(CASES_SHOWN), Stream.of("… and " + more + " more"))
                        .toList();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append(":\n");
            lines.forEach(line -> text.append("  - ").append(line).append('\n'));
        }
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
