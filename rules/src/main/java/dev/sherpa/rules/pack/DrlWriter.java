package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Locale;

/**
 * Writes the DRL that is compiled: the vocabulary and the rules of a pack, and nothing else of its text.
 *
 * <p>Annotations, comments and rule names stay out, as Drools would turn them into Java source. Rules keep their lines.
 */
final class DrlWriter {

    /** The package that every pack is compiled in; each compilation has a class loader of its own. */
    static final String PACKAGE = "sherpa.pack";

    private DrlWriter() {}

    /** Returns the name of the group of rules that are evaluated at a level. */
    static String group(int level) {
        return "stratum-" + level;
    }

    static String types(Vocabulary vocabulary) {
        StringBuilder drl = header().append('\n');
        vocabulary.choices().forEach((name, constants) -> drl.append("declare enum ")
                .append(name)
                .append("\n    ")
                .append(String.join(", ", constants))
                .append(";\nend\n"));
        for (DeclaredType type : vocabulary.all()) {
            drl.append("declare ").append(type.name()).append(type.submitted() ? " extends Fact\n" : "\n");
            type.attributes().forEach(attribute -> drl.append("    ")
                    .append(attribute.name())
                    .append(" : ")
                    .append(attribute.type())
                    .append('\n'));
            drl.append("end\n");
        }
        return drl.toString();
    }

    /** Returns the DRL of a file's rules. */
    static String rules(List<CompilableRule> rules, Strata strata) {
        StringBuilder drl = header();
        int line = 1;
        for (CompilableRule each : rules) {
            line = padTo(drl, line, each.conditionsLine());
            String text = String.format(
                    Locale.ROOT,
                    " rule \"%s\" ruleflow-group \"%s\" when %s\n",
                    each.rule().key(),
                    group(strata.level(each.rule().head())),
                    each.conditions());
            drl.append(text);
            line += DrlText.newlines(text);
            line = padTo(drl, line, each.consequenceLine());
            String consequence = "then " + compiled(each.consequence()) + "\nend\n";
            drl.append(consequence);
            line += DrlText.newlines(consequence);
        }
        return drl.toString();
    }

    /** Inserts for good: strata leave nothing to take back, so that no justifications need to be kept. */
    private static String compiled(String consequence) {
        return consequence.replaceFirst("^insertLogical", "insert");
    }

    private static StringBuilder header() {
        return new StringBuilder("package " + PACKAGE + "; " + Provided.imports());
    }

    private static int padTo(StringBuilder drl, int line, int target) {
        drl.append("\n".repeat(Math.max(target - line, 0)));
        return Math.max(line, target);
    }
}
