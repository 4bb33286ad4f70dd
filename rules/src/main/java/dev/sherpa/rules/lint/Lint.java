package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;

/** Something that a pack may do and that is probably not meant. */
interface Lint {

    /** Returns its code, which names its page. */
    String code();

    /** Returns a warning for every place of a pack. */
    List<Problem> check(RulePack pack);

    /** Returns the warning of a line. */
    static Problem warning(String file, int line, String code, String message) {
        return new Problem(file, line, 0, Problem.Severity.WARNING, code, message, null, null);
    }

    /** Returns the warning of a constraint. */
    static Problem warning(Rule rule, ConstraintSyntax constraint, String code, String message) {
        return new Problem(
                rule.file(),
                constraint.line(),
                constraint.column(),
                Problem.Severity.WARNING,
                code,
                message,
                constraint.toString(),
                null);
    }
}
