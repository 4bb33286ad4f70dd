package dev.sherpa.rules.pack;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Reads a pattern: checks its type and constraints, notes its bindings, and tells what it reads. */
final class PatternReader {

    private static final Pattern BINDING = Pattern.compile("\\s*(\\$?\\w+)\\s*:(?!=)\\s*(.*?)\\s*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ATTRIBUTE_IS = Pattern.compile("\\s*(\\w+)\\s*(?:==|\\bin\\b).*", Pattern.DOTALL);

    private final PackParts parts;
    private final Edits edits;
    private final Spot file;

    PatternReader(PackParts parts, Edits edits, Spot file) {
        this.parts = parts;
        this.edits = edits;
        this.file = file;
    }

    /** Reads a pattern, adds its bindings, and returns the heads that it reads. */
    Set<Head> read(PatternDescr pattern, Map<String, Bound> bindings) {
        String type = pattern.getObjectType();
        Spot spot = spot(pattern);
        Optional<Map<String, ValueType>> attributes = parts.attributes(type);
        if (attributes.isEmpty()) {
            spot.within(type)
                    .unknown(
                            "the type '" + type + "' is neither declared in the pack nor the engine's",
                            type,
                            "",
                            parts.typeNames());
            bindUnknown(pattern, bindings);
            return Set.of();
        }
        if (pattern.getSource() != null
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty()) {
            spot.problem("a pattern is Type( constraints ), without from, over, ? or annotations");
        }
        String parameter = type.equals("Parameter") ? parameterName(pattern) : null;
        if (pattern.getIdentifier() != null) {
            checkBinding(spot, pattern.getIdentifier(), bindings);
            bindings.put(pattern.getIdentifier(), Bound.fact(type, parameter));
        }
        for (Object constraint : pattern.getDescrs()) {
            Matcher binding = BINDING.matcher(textOf((BaseDescr) constraint));
            if (binding.matches()) {
                bind(spot((BaseDescr) constraint), binding.group(1), binding.group(2), type, parameter, bindings);
            } else {
                check((BaseDescr) constraint, new Expressions.Scope(type, attributes.get(), bindings));
            }
        }
        checkNames(pattern, type);
        return heads(pattern, type);
    }

    /** Binds what a pattern of an unknown type would bind, so that its problem is the only one. */
    private static void bindUnknown(PatternDescr pattern, Map<String, Bound> bindings) {
        if (pattern.getIdentifier() != null) {
            bindings.put(pattern.getIdentifier(), Bound.value(null, ValueType.ANY));
        }
        for (String expression : expressionsOf(pattern)) {
            Matcher binding = BINDING.matcher(expression);
            if (binding.matches()) {
                bindings.put(binding.group(1), Bound.value(null, ValueType.ANY));
            }
        }
    }

    /** Checks a constraint, and notes how it is compiled. */
    void check(BaseDescr constraint, Expressions.Scope scope) {
        if (!(constraint instanceof ExprConstraintDescr expression)
                || expression.getType() != ExprConstraintDescr.Type.NAMED) {
            spot(constraint).problem("a constraint names its attribute: positions are not allowed");
            return;
        }
        String compiled = Expressions.compiled(expression.getExpression(), parts, scope, spot(constraint));
        edits.replace(constraint.getStartCharacter(), constraint.getEndCharacter() + 1, compiled);
    }

    private void bind(
            Spot spot,
            String binding,
            String attribute,
            String type,
            @Nullable String parameter,
            Map<String, Bound> bindings) {
        checkBinding(spot, binding, bindings);
        Map<String, ValueType> attributes = parts.attributes(type).orElseThrow();
        ValueType value = attributes.get(attribute);
        if (value == null) {
            Optional<String> meant = Nearest.to(attribute, attributes.keySet());
            spot.within(attribute)
                    .problem(
                            "unknown-name",
                            "a binding in a pattern is a plain attribute, one of "
                                    + String.join(", ", new TreeSet<>(attributes.keySet())) + ", unlike: " + binding
                                    + " : " + attribute
                                    + meant.map(name -> "; did you mean '" + name + "'?")
                                            .orElse(""),
                            meant.orElse(null));
        }
        bindings.put(
                binding, Bound.value(parts.unit(type, parameter, attribute), value == null ? ValueType.ANY : value));
    }

    /** Checks the name of something that is bound. */
    void checkBinding(Spot spot, String binding, Map<String, Bound> earlier) {
        if (earlier.containsKey(binding)) {
            spot.within(binding).problem(binding + " is bound twice");
        }
        if (!binding.startsWith("$") || binding.contains("__")) {
            spot.within(binding).problem("a binding begins with $ and holds no __, unlike '" + binding + "'");
        }
    }

    private @Nullable String parameterName(PatternDescr pattern) {
        Collection<String> names = named(pattern, "name");
        if (names.size() != 1) {
            spot(pattern).problem("a Parameter is named: Parameter( name == \"…\" )");
            return null;
        }
        String name = names.iterator().next();
        if (parts.parameters().find(name).isEmpty()) {
            spot(pattern)
                    .within("\"" + name + "\"")
                    .unknown(
                            "the parameter '" + name + "' is not in " + Parameters.FILE,
                            name,
                            "",
                            parts.parameters().names());
        }
        return name;
    }

    private void checkNames(PatternDescr pattern, String type) {
        Set<String> attributes = parts.attributes(type).orElseThrow().keySet();
        for (String expression : expressionsOf(pattern)) {
            Matcher literals = LITERAL.matcher(expression);
            while (literals.find()) {
                String before = lastOf(attributes, expression.substring(0, literals.start()));
                String attribute = before.isEmpty() ? lastOf(attributes, expression) : before;
                Set<String> known = parts.words(type, attribute);
                if (known != null && !known.contains(literals.group(1))) {
                    spot(pattern)
                            .within(literals.group())
                            .unknown(
                                    literals.group() + " means nothing to " + type + "." + attribute,
                                    literals.group(1),
                                    "it can be",
                                    known);
                }
            }
        }
        if (type.equals("FreeDays") && named(pattern, "category").size() != 1) {
            spot(pattern).problem("FreeDays are those of a category: FreeDays( category == \"…\" )");
        }
    }

    /** Returns the attribute that is named last in a text, outside of quotes; empty if there is none. */
    private static String lastOf(Set<String> attributes, String text) {
        String last = "";
        Matcher words = WORD.matcher(LITERAL.matcher(text).replaceAll(""));
        while (words.find()) {
            last = attributes.contains(words.group()) ? words.group() : last;
        }
        return last;
    }

    private Set<Head> heads(PatternDescr pattern, String type) {
        Set<Head> heads = new LinkedHashSet<>();
        if (type.equals("Item")) {
            Collection<String> ids = named(pattern, "id");
            parts.definition().items().stream()
                    .filter(item -> ids.isEmpty() || ids.contains(item.id()))
                    .forEach(item -> heads.add(Head.item(item.id())));
        } else if (type.equals("Conclusion")) {
            Collection<String> names = named(pattern, "name");
            names.stream()
                    .filter(name -> parts.definition().conclusion(name).isEmpty())
                    .forEach(name -> spot(pattern)
                            .within("\"" + name + "\"")
                            .unknown("there is no conclusion '" + name + "'", name, "", parts.conclusionNames()));
            parts.definition().conclusions().stream()
                    .filter(conclusion -> names.isEmpty() || names.contains(conclusion.name()))
                    .forEach(conclusion -> heads.add(Head.conclusion(conclusion.name())));
        } else if (parts.vocabulary()
                .type(type)
                .filter(found -> !found.submitted())
                .isPresent()) {
            heads.add(Head.type(type));
        }
        return heads;
    }

    /** Returns the literals that an attribute is compared with by {@code ==} or {@code in}. */
    static Collection<String> named(PatternDescr pattern, String attribute) {
        Set<String> names = new LinkedHashSet<>();
        for (String expression : expressionsOf(pattern)) {
            Matcher matcher = ATTRIBUTE_IS.matcher(expression);
            if (matcher.matches()
                    && matcher.group(1).equals(attribute)
                    && !expression.contains("||")
                    && !expression.contains("&&")) {
                Matcher literals = LITERAL.matcher(expression);
                while (literals.find()) {
                    names.add(literals.group(1));
                }
            }
        }
        return names;
    }

    private Spot spot(BaseDescr description) {
        return file.at(description.getStartCharacter(), description.getEndCharacter() + 1);
    }

    private static List<String> expressionsOf(PatternDescr pattern) {
        return pattern.getDescrs().stream().map(PatternReader::textOf).toList();
    }

    private static String textOf(BaseDescr constraint) {
        return constraint instanceof ExprConstraintDescr expression ? expression.getExpression() : "";
    }
}
