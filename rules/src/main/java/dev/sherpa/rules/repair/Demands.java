package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import dev.sherpa.rules.pack.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the rules of a stage demand of facts, by fact type, and what they compare anything with. */
final class Demands {

    private static final Pattern COMPUTES = Pattern.compile(
            "\\b(total|least|greatest|sum|difference|product|quotient)\\s*\\(|[$\\w]\\s*[-+*/]\\s*[$\\w]");

    private final Stage stage;
    private final RulePack pack;
    private final LocalDate asOf;
    private final Map<String, List<Demand>> byType = new HashMap<>();
    private final Set<Object> bars = new LinkedHashSet<>();
    private boolean computing;

    Demands(RulePack pack, Stage stage, LocalDate asOf) {
        this.pack = pack;
        this.stage = stage;
        this.asOf = asOf;
        stage.rules().forEach(this::read);
    }

    /** Returns what is demanded of facts of a type. */
    List<Demand> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Returns every value that any constraint compares with, whatever its kind. */
    Set<Object> bars() {
        return bars;
    }

    /** Tells whether a rule adds up or computes. */
    boolean isComputing() {
        return computing;
    }

    private void read(RuleSyntax rule) {
        Literals literals = new Literals(pack, rule, asOf);
        String text = rule.rule().conditions().stream().map(Condition::text).collect(Collectors.joining("\n"));
        String used = text.replaceAll("\\btally\\s*\\(\\s*\\$\\w+\\s*\\)", "") + "\n" + consequence(rule);
        computing |= COMPUTES.matcher(used).find();
        for (PatternSyntax pattern : rule.patterns()) {
            pattern.constraints().stream()
                    .filter(constraint -> !constraint.binds())
                    .forEach(constraint -> new Constraint(literals::value, bars::add).holds(constraint.tree()));
            Optional<DeclaredType> type = pack.vocabulary().factType(pattern.type());
            type.ifPresent(known -> byType.computeIfAbsent(known.name(), name -> new ArrayList<>())
                    .add(new Demand(pattern, known, literals, joined(pattern, rule, used))));
        }
    }

    /** Returns the attributes of a pattern that the rest of its rule makes something of. */
    private static Set<String> joined(PatternSyntax pattern, RuleSyntax rule, String used) {
        Set<String> joined = new TreeSet<>();
        for (ConstraintSyntax constraint : pattern.constraints()) {
            String binding = constraint.words().get(0);
            if (constraint.binds() && (count(used, Pattern.quote(binding) + "\\b") > 1 || isOutcome(rule, binding))) {
                joined.add(constraint.words().get(2));
            }
        }
        if (pattern.binding() != null) {
            Matcher matcher = Pattern.compile(Pattern.quote(pattern.binding()) + "\\.(\\w+)")
                    .matcher(used);
            while (matcher.find()) {
                joined.add(matcher.group(1));
            }
            for (Template.Placeholder placeholder : rule.rule().outcome().placeholders()) {
                if (isOutcome(rule, pattern.binding()) && placeholder.attribute() != null) {
                    joined.add(placeholder.attribute());
                }
            }
        }
        return joined;
    }

    private static boolean isOutcome(RuleSyntax rule, String binding) {
        return rule.rule().outcome().placeholders().stream()
                .anyMatch(placeholder -> placeholder.of().equals(binding));
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    /** Returns the arguments of a derivation whose values another rule of the stage looks at. */
    private String consequence(RuleSyntax rule) {
        List<String> arguments = Arguments.of(rule.consequence());
        Optional<DeclaredType> type =
                pack.vocabulary().type(rule.rule().head().name()).filter(derived -> !arguments.isEmpty());
        StringBuilder used = new StringBuilder();
        for (int i = 0; type.isPresent() && i < arguments.size(); i++) {
            if (isRead(type.get().name(), type.get().attributes().get(i).name())) {
                used.append(arguments.get(i)).append('\n');
            }
        }
        return used.toString();
    }

    private boolean isRead(String type, String attribute) {
        Pattern word = Pattern.compile("\\b" + attribute + "\\b");
        return stage.rules().stream()
                .filter(rule -> rule.patterns().stream()
                        .anyMatch(pattern -> pattern.type().equals(type)))
                .anyMatch(rule -> rule.rule().conditions().stream().anyMatch(condition -> word.matcher(condition.text())
                                .find())
                        || rule.rule().outcome().placeholders().stream()
                                .anyMatch(placeholder -> attribute.equals(placeholder.attribute())));
    }
}
