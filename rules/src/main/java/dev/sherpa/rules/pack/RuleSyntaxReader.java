package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.PatternSyntax.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the patterns of rules off the syntax trees of a pack that has no error. */
final class RuleSyntaxReader {

    private final DrlFile file;
    private final List<PatternSyntax> patterns = new ArrayList<>();

    private RuleSyntaxReader(DrlFile file) {
        this.file = file;
    }

    /** Returns the rules of all files, in order. */
    static List<RuleSyntax> read(List<DrlFile> files, List<CompilableRule> rules) {
        Map<String, CompilableRule> byName =
                rules.stream().collect(Collectors.toMap(each -> each.rule().name(), Function.identity()));
        List<RuleSyntax> read = new ArrayList<>();
        for (DrlFile file : files) {
            file.syntax().getRules().forEach(description -> {
                RuleSyntaxReader reader = new RuleSyntaxReader(file);
                description.getLhs().getDescrs().forEach(each -> reader.read(each, Role.HOLDS));
                CompilableRule rule = byName.get(description.getName());
                if (rule != null) {
                    read.add(new RuleSyntax(rule.rule(), List.copyOf(reader.patterns), rule.consequence()));
                }
            });
        }
        return List.copyOf(read);
    }

    private void read(Object description, Role role) {
        if (description instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr accumulate) {
            read(accumulate.getInput(), Role.ACCUMULATE);
            patterns.add(new PatternSyntax(role, "", null, constraints(pattern)));
        } else if (description instanceof PatternDescr pattern) {
            patterns.add(
                    new PatternSyntax(role, pattern.getObjectType(), pattern.getIdentifier(), constraints(pattern)));
        } else if (description instanceof ConditionalElementDescr element) {
            Role inner = description instanceof NotDescr
                    ? Role.NOT
                    : description instanceof ExistsDescr
                            ? Role.EXISTS
                            : description instanceof ForallDescr ? Role.FORALL : role;
            element.getDescrs().forEach(each -> read(each, inner));
        }
    }

    private List<ConstraintSyntax> constraints(PatternDescr pattern) {
        List<ConstraintSyntax> constraints = new ArrayList<>();
        for (BaseDescr each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr expression) {
                int from = each.getStartCharacter();
                constraints.add(new ConstraintSyntax(
                        new Tokens(expression.getExpression()).all(),
                        DrlFile.lineOf(file.text(), from),
                        from - file.text().lastIndexOf('\n', from - 1)));
            }
        }
        return List.copyOf(constraints);
    }
}
