package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import dev.sherpa.rules.pack.TermTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bars of a pack as of a day, in the order of its files and lines.
 *
 * <p>A bar is a side of a comparison that only literals, parameters and the as-of day go into, while only attributes of one
 * fact, given or derived, go into the other. What a rule accumulates and compares itself is none: a rule that is to tell how
 * near it comes derives the result first.
 */
final class Bars {

    private static final Map<String, String> MIRRORED =
            Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");

    private final RulePack pack;
    private final LocalDate asOf;
    private final List<Bar> bars = new ArrayList<>();

    private Bars(RulePack pack, LocalDate asOf) {
        this.pack = pack;
        this.asOf = asOf;
    }

    static List<Bar> of(RulePack pack, LocalDate asOf) {
        Bars found = new Bars(pack, asOf);
        for (RuleSyntax rule : pack.syntax()) {
            for (PatternSyntax pattern : rule.patterns()) {
                pattern.constraints().forEach(constraint -> found.read(rule, pattern, constraint));
            }
        }
        return List.copyOf(found.bars);
    }

    private void read(RuleSyntax rule, PatternSyntax pattern, ConstraintSyntax constraint) {
        if (!constraint.binds()) {
            constraint.tree().comparisons().forEach(comparison -> {
                String mirrored = MIRRORED.get(comparison.operator());
                if (mirrored != null) {
                    Side left = side(comparison.left(), rule, pattern);
                    Side right = side(comparison.right().get(0), rule, pattern);
                    add(rule, constraint, left, comparison.operator(), right);
                    add(rule, constraint, right, mirrored, left);
                }
            });
        }
    }

    private void add(RuleSyntax rule, ConstraintSyntax constraint, Side side, String operator, Side other) {
        if (side.facts().size() == 1 && !side.unknown() && other.facts().isEmpty() && !other.unknown()) {
            Object value = Bar.value(other.tree(), other.constants()::get);
            if (value != null) {
                bars.add(new Bar(
                        rule.rule(),
                        constraint.line(),
                        constraint.toString(),
                        side.facts().get(0).type(),
                        side.tree(),
                        side.attributes(),
                        operator,
                        other.parameter(),
                        value));
            }
        }
    }

    private Side side(TermTree tree, RuleSyntax rule, PatternSyntax own) {
        Side side = new Side(tree);
        tree.words()
                .map(TermTree.Word::text)
                .filter(word -> word.startsWith("$") || Character.isLetter(word.charAt(0)))
                .forEach(word -> side.add(word, Place.of(word, rule, own), pack, asOf));
        return side;
    }

    /** What goes into a side of a comparison. */
    private static final class Side {

        private final TermTree tree;
        private final Map<String, Object> constants = new TreeMap<>();
        private final Map<String, String> attributes = new TreeMap<>();
        private final List<PatternSyntax> facts = new ArrayList<>();
        private @Nullable String parameter;
        private boolean unknown;

        Side(TermTree tree) {
            this.tree = tree;
        }

        void add(String word, Optional<Place> found, RulePack pack, LocalDate asOf) {
            String type = found.map(place -> place.pattern().type()).orElse("");
            if (found.isPresent() && pack.vocabulary().type(type).isPresent()) {
                attributes.put(word, found.get().attribute());
                if (facts.stream().noneMatch(known -> known == found.get().pattern())) {
                    facts.add(found.get().pattern());
                }
            } else if (found.isPresent() && type.equals("AsOf")) {
                constants.put(word, asOf);
            } else {
                Optional<String> name =
                        found.filter(place -> type.equals("Parameter")).flatMap(place -> Named.by(place.pattern()));
                name.flatMap(pack.parameters()::find)
                        .ifPresentOrElse(
                                known -> {
                                    parameter = known.name();
                                    constants.put(word, known.on(asOf).value());
                                },
                                () -> unknown = true);
            }
        }

        TermTree tree() {
            return tree;
        }

        Map<String, Object> constants() {
            return constants;
        }

        Map<String, String> attributes() {
            return Map.copyOf(attributes);
        }

        List<PatternSyntax> facts() {
            return facts;
        }

        @Nullable
        String parameter() {
            return parameter;
        }

        boolean unknown() {
            return unknown;
        }
    }
}
