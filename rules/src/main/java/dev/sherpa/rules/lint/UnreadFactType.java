package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds fact types that no rule reads: whatever analysts submit of them changes nothing. */
final class UnreadFactType implements Lint {

    private static final String CODE = "unread-fact-type";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Problem> check(RulePack pack) {
        Set<String> read = pack.syntax().stream()
                .flatMap(rule -> rule.patterns().stream())
                .map(PatternSyntax::type)
                .collect(Collectors.toSet());
        return pack.vocabulary().factTypes().stream()
                .filter(type -> !read.contains(type.name()))
                .map(type -> Lint.warning(
                        type.file(), type.line(), CODE, "no rule reads " + type.name() + ": its facts change nothing"))
                .toList();
    }
}
