package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.DrlToken;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleText.PatternText;
import dev.sherpa.rules.pack.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plans how the constraints of a pattern are asked for, each by itself.
 *
 * <p>What names a parameter, an item, a conclusion or the category of free days stays beside each: the pack language asks
 * for it, and it says what the pattern reads.
 */
final class PatternPlanner {

    private static final Pattern BINDING = Pattern.compile("\\s*(\\$\\w+)\\s*:(?!=)\\s*(\\w+)\\s*");
    private static final Pattern OF_PATTERN = Pattern.compile("\\s*(\\$\\w+)\\s*:(?!=)[\\s\\S]*");
    private static final Pattern NAMING = Pattern.compile("\\s*(\\w+)\\s*(?:==|in\\b)[^|&$]*\"([^\"]*)\"[^|&$]*");
    private static final Map<String, String> NAMES =
            Map.of("Parameter", "name", "FreeDays", "category", "Item", "id", "Conclusion", "name");

    private final RuleText text;
    private final Questions questions;
    private final Asking asking;

    PatternPlanner(RuleText text, Questions questions, Asking asking) {
        this.text = text;
        this.questions = questions;
        this.asking = asking;
    }

    /** Returns a part of the rule's text on one line. */
    static String onOneLine(String part) {
        return part.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** Returns the bindings that a text mentions. */
    static Set<String> mentioned(String part) {
        Set<String> mentioned = new HashSet<>();
        for (DrlToken token : DrlToken.of(part)) {
            if (token.isBinding()) {
                int dot = token.text().indexOf('.');
                mentioned.add(dot < 0 ? token.text() : token.text().substring(0, dot));
            }
        }
        return mentioned;
    }

    /** Returns a pattern as a condition; its bindings are added to the scope. */
    Premise premise(PatternText pattern, int index, Scope scope) {
        String written = onOneLine(pattern.span().of(text.text()));
        Map<String, String> bindings = bindings(pattern);
        String whole = binding(pattern);
        Set<String> binds = new HashSet<>(bindings.keySet());
        if (whole != null) {
            binds.add(whole);
        }
        Set<String> uses = mentioned(written);
        uses.removeAll(binds);
        Premise premise = new Premise(index, written, text.line(pattern.span()), true, List.of(), binds, uses);
        String parameter = pattern.type().equals("Parameter") ? named(pattern) : null;
        bindings.forEach((name, attribute) ->
                scope.put(name, new Scope.Bound(premise, pattern.type(), attribute, parameter, 0, null)));
        if (whole != null) {
            scope.put(whole, new Scope.Bound(premise, pattern.type(), null, parameter, 0, null));
        }
        return premise;
    }

    /** Plans a pattern whose bindings the scope knows. */
    PatternPlan plan(PatternText pattern, Premise own, Chain before, Scope scope) {
        Rule rule = text.rule();
        List<String> naming = naming(pattern);
        Premise any = asPattern(pattern, own, Set.of(), naming);
        List<ConstraintPlan> constraints = new ArrayList<>();
        for (Span constraint : constraints(pattern)) {
            for (Span part : Conjuncts.of(text.text(), constraint)) {
                String written = onOneLine(part.of(text.text()));
                Set<String> uses = mentioned(written);
                Chain context = before.binding(uses);
                List<String> kept = new ArrayList<>(naming);
                if (!kept.contains(written)) {
                    kept.add(written);
                }
                constraints.add(new ConstraintPlan(
                        written,
                        text.line(part),
                        Conjuncts.isWhole(written)
                                ? null
                                : ComparisonSyntax.read(written).facing(),
                        context,
                        questions.of(rule, context.plus(asPattern(pattern, own, uses, kept)))));
            }
        }
        Chain context = before.binding(own.uses());
        return new PatternPlan(
                pattern.type(),
                own,
                scope,
                context,
                questions.of(rule, Chain.EMPTY.plus(any)),
                constraints,
                asking.of(pattern.type(), names(pattern), constraints));
    }

    /** Returns the pattern with some of its constraints, and those of its own bindings that they use. */
    private Premise asPattern(PatternText pattern, Premise own, Set<String> uses, List<String> constraints) {
        List<String> inside = new ArrayList<>();
        bindings(pattern).forEach((name, attribute) -> {
            if (uses.contains(name)) {
                inside.add(name + " : " + attribute);
            }
        });
        inside.addAll(constraints);
        String whole = binding(pattern);
        String written = (whole != null && uses.contains(whole) ? whole + " : " : "") + pattern.type() + "( "
                + String.join(", ", inside) + " )";
        return new Premise(own.index(), written, own.line(), true, List.of(), Set.of(), uses);
    }

    private List<Span> constraints(PatternText pattern) {
        return pattern.constraints().stream()
                .filter(constraint ->
                        !BINDING.matcher(constraint.of(text.text())).matches())
                .toList();
    }

    /** Returns the attributes that a pattern binds, by their bindings. */
    Map<String, String> bindings(PatternText pattern) {
        Map<String, String> bindings = new LinkedHashMap<>();
        for (Span constraint : pattern.constraints()) {
            Matcher binding = BINDING.matcher(constraint.of(text.text()));
            if (binding.matches()) {
                bindings.put(binding.group(1), binding.group(2));
            }
        }
        return bindings;
    }

    /** Returns what a pattern binds its fact to; null without one. */
    @Nullable
    String binding(PatternText pattern) {
        String written = pattern.span().of(text.text());
        Matcher binding = OF_PATTERN.matcher(written);
        return binding.matches() ? binding.group(1) : null;
    }

    private List<String> naming(PatternText pattern) {
        String attribute = NAMES.get(pattern.type());
        return constraints(pattern).stream()
                .map(constraint -> onOneLine(constraint.of(text.text())))
                .filter(constraint -> {
                    Matcher naming = NAMING.matcher(constraint);
                    return naming.matches() && naming.group(1).equals(attribute);
                })
                .toList();
    }

    private Set<String> names(PatternText pattern) {
        Set<String> names = new HashSet<>();
        for (String constraint : naming(pattern)) {
            DrlToken.of(constraint).stream()
                    .filter(DrlToken::isQuoted)
                    .forEach(name ->
                            names.add(name.text().substring(1, name.text().length() - 1)));
        }
        return names;
    }

    private @Nullable String named(PatternText pattern) {
        return names(pattern).stream().findFirst().orElse(null);
    }
}
