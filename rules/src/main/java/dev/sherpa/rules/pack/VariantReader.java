package dev.sherpa.rules.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** Reads variants of rules by the rules of the pack language: what an author could not write is no variant. */
final class VariantReader {

    private static final Pattern BINDING = Pattern.compile("\\$\\w+");

    private final PackParts parts;
    private final Strata strata;

    VariantReader(PackParts parts, Strata strata) {
        this.parts = parts;
        this.strata = strata;
    }

    /** Returns a variant as it is compiled; empty when the pack language has no such rule, or evaluates it elsewhere. */
    Optional<CompilableRule> read(RuleVariant variant, CompilableRule original) {
        String text = "rule \"variant\" when\n" + variant.conditions() + "\nthen end";
        PackageDescr syntax = parsed(text);
        if (syntax == null) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        ConditionReader conditions = new ConditionReader(Spot.of("variant.drl", text, problems), parts);
        conditions.read(syntax.getRules().get(0).getLhs());
        Rule rule = original.rule();
        Set<String> used = variant.replaces() ? bindingsOf(original) : Set.of();
        boolean evaluatedInPlace =
                conditions.reads().stream().allMatch(read -> strata.level(read) < strata.level(rule.head()));
        if (!problems.none()
                || !evaluatedInPlace
                || conditions.conditions().size() > Limits.CONDITIONS
                || !conditions.bindings().keySet().containsAll(used)) {
            return Optional.empty();
        }
        Set<String> kept = new LinkedHashSet<>();
        conditions.conditions().forEach(condition -> kept.addAll(condition.captures()));
        kept.addAll(used);
        return Optional.of(new CompilableRule(
                new Rule(
                        variant.key(),
                        rule.name(),
                        rule.file(),
                        rule.line(),
                        rule.head(),
                        rule.outcome(),
                        rule.sentence(),
                        rule.citations(),
                        conditions.conditions(),
                        conditions.reads(),
                        conditions.needed(),
                        List.copyOf(kept)),
                conditions.rewritten(),
                1,
                variant.replaces() ? original.consequence() : "",
                1));
    }

    /** Returns the bindings that a rule concludes, says or derives something with. */
    static Set<String> bindingsOf(CompilableRule rule) {
        Set<String> used = new LinkedHashSet<>();
        Stream.of(rule.rule().outcome(), rule.rule().sentence())
                .flatMap(template -> template.placeholders().stream())
                .filter(placeholder -> !placeholder.isParameter())
                .forEach(placeholder -> used.add(placeholder.of()));
        Matcher bindings = BINDING.matcher(rule.consequence());
        while (bindings.find()) {
            used.add(bindings.group());
        }
        return used;
    }

    private static @Nullable PackageDescr parsed(String text) {
        try {
            DrlParser parser = new DrlParser();
            PackageDescr syntax = parser.parse(null, text);
            return parser.hasErrors() ? null : syntax;
        } catch (DroolsParserException e) {
            return null;
        }
    }
}
