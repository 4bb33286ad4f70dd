package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleText.ConditionText;
import dev.sherpa.rules.pack.RuleText.PatternText;
import dev.sherpa.rules.pack.RuleVariant;
import dev.sherpa.rules.pack.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes, for every goal, the rules to observe and what they have to show.
 *
 * <p>Each sequence of conditions from the first on is a rule of its own, compiled as the pack's own are, so that
 * coverage cannot disagree with the rules. So is each bar: its rule holds when a value is at the bar, or beyond it, while
 * the conditions before and the other constraints of the pattern hold.
 */
final class Probes {

    private final Certainty certainty;
    private final List<RuleVariant> variants = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();

    Probes(List<RuleText> rules) {
        this.certainty = new Certainty(rules);
        rules.forEach(this::probe);
    }

    List<RuleVariant> variants() {
        return variants;
    }

    /** Returns the goals with what shows that they are reached. */
    List<Probe> all() {
        return probes;
    }

    private void probe(RuleText rule) {
        Evidence before = Evidence.ALWAYS;
        for (int index = 0; index < rule.conditions().size(); index++) {
            ConditionText condition = rule.conditions().get(index);
            String key = variant(rule, RuleTexts.upTo(rule, index).of(rule.text()));
            Evidence holds = Evidence.holds(key);
            add(Goal.Kind.CONDITION, rule, condition.span(), "true", holds);
            if (!certainty.isCertain(rule, condition)) {
                Evidence fails = Evidence.fails(before, key, capturesBefore(rule, index));
                add(Goal.Kind.CONDITION, rule, condition.span(), "false", fails);
            }
            bars(rule, index);
            before = holds;
        }
        add(rule, "held", before);
        if (!certainty.isCertain(rule)) {
            add(rule, "not held", before.missing());
        }
    }

    private void bars(RuleText rule, int index) {
        ConditionText condition = rule.conditions().get(index);
        List<PatternText> patterns = condition.patterns();
        for (int last = 0; last < patterns.size(); last++) {
            Span part = new Span(
                    patterns.get(0).span().start(), patterns.get(last).span().end());
            for (Span constraint : patterns.get(last).constraints()) {
                if (!RuleTexts.isBinding(rule, constraint)) {
                    bars(rule, index, constraint, part);
                }
            }
        }
        condition.results().forEach(result -> bars(rule, index, result, condition.span()));
    }

    private void bars(RuleText rule, int index, Span constraint, Span part) {
        Span first = rule.conditions().get(0).span();
        String before = rule.text()
                .substring(first.start(), rule.conditions().get(index).span().start());
        for (Comparison bar : Comparison.in(Token.of(rule.text(), constraint))) {
            for (String operator : List.of("==", bar.beyond())) {
                String compared = bar.with(rule.text(), operator);
                String key = variant(rule, before + new Edit(constraint, compared).in(part, rule));
                String shown = operator.equals("==") ? "at" : bar.where();
                add(Goal.Kind.COMPARISON, rule, bar.span(), shown, Evidence.holds(key));
            }
        }
    }

    private void add(RuleText text, String shown, Evidence evidence) {
        Rule rule = text.rule();
        probes.add(new Probe(new Goal(Goal.Kind.RULE, rule, rule.line(), rule.name(), shown), evidence));
    }

    private void add(Goal.Kind kind, RuleText rule, Span span, String shown, Evidence evidence) {
        String text = Edit.onOneLine(span.of(rule.text()));
        probes.add(new Probe(new Goal(kind, rule.rule(), rule.line(span), text, shown), evidence));
    }

    private String variant(RuleText rule, String conditions) {
        String key = "p" + variants.size();
        variants.add(new RuleVariant(key, rule.rule(), conditions, false));
        return key;
    }

    private static int capturesBefore(RuleText rule, int index) {
        return rule.rule().conditions().stream()
                .limit(index)
                .mapToInt(condition -> condition.captures().size())
                .sum();
    }
}
