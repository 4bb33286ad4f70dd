package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.DeclaredType.Ordering;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.EnumLiteralDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** Reads the {@code declare} blocks of a pack into its vocabulary. */
final class VocabularyReader {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{1,62}");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][A-Za-z0-9]{0,62}");
    private static final Pattern ORDERING = Pattern.compile("([a-z]\\w*)\\s*<=\\s*([a-z]\\w*)");
    private static final Set<String> ENGINE_TYPES = Provided.classNames();

    /** The packages whose names Drools takes for those of its own, without an import. */
    private static final List<String> OF_DROOLS =
            List.of("org.kie.api.definition.rule.", "org.kie.api.definition.type.");

    private static final Set<String> INHERITED = Set.of("subject", "said", "by", "class", "current");
    private static final Map<String, Attribute.Kind> KINDS = Map.of(
            "BigDecimal", Attribute.Kind.NUMBER,
            "String", Attribute.Kind.TEXT,
            "Boolean", Attribute.Kind.FLAG,
            "LocalDate", Attribute.Kind.DATE,
            "List", Attribute.Kind.LIST);
    private static final Set<String> ON_TYPES = Set.of("doc", "merges", "ordered", "fixed");
    private static final Set<String> ON_ATTRIBUTES =
            Set.of("doc", "required", "fixed", "unit", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");

    private static final List<String> OF_NUMBERS =
            List.of("unit", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
    private static final Set<String> RESERVED = Set.of(
            "accumulate",
            "after",
            "and",
            "before",
            "collect",
            "contains",
            "declare",
            "end",
            "eval",
            "excludes",
            "exists",
            "extends",
            "forall",
            "from",
            "function",
            "global",
            "in",
            "init",
            "matches",
            "memberOf",
            "not",
            "or",
            "over",
            "query",
            "rule",
            "soundslike",
            "str",
            "then",
            "when");

    private final Problems problems;
    private final Map<String, List<String>> choices = new TreeMap<>();
    private final Map<String, DeclaredType> types = new TreeMap<>();

    private VocabularyReader(Problems problems) {
        this.problems = problems;
    }

    static Vocabulary read(List<DrlFile> files, Problems problems) {
        VocabularyReader reader = new VocabularyReader(problems);
        files.forEach(file -> file.syntax().getEnumDeclarations().forEach(choice -> reader.choice(file, choice)));
        files.forEach(file -> file.syntax().getTypeDeclarations().forEach(type -> reader.type(file, type)));
        return new Vocabulary(reader.types, reader.choices);
    }

    private void choice(DrlFile file, EnumDeclarationDescr description) {
        String name = description.getTypeName();
        Spot spot = file.spot(description, problems);
        checkName(spot.within(name), name);
        List<String> constants = new ArrayList<>();
        for (EnumLiteralDescr literal : description.getLiterals()) {
            if (!PackDefinitionReader.CONSTANT.matcher(literal.getName()).matches()
                    || !literal.getConstructorArgs().isEmpty()) {
                spot.within(literal.getName())
                        .problem("'" + literal.getName() + "' is not a constant in UPPER_SNAKE_CASE without arguments");
            }
            constants.add(literal.getName());
        }
        if (!description.getFields().isEmpty()) {
            spot.problem("an enum has constants only, no fields");
        }
        if (Set.copyOf(constants).size() < constants.size()) {
            constants.stream()
                    .filter(constant -> constants.indexOf(constant) < constants.lastIndexOf(constant))
                    .distinct()
                    .forEach(constant -> spot.at(spot.text().lastIndexOf(constant, spot.to()), spot.to())
                            .within(constant)
                            .problem("the constant " + constant + " of " + name + " is given twice"));
        }
        choices.put(name, List.copyOf(constants));
    }

    private void type(DrlFile file, TypeDeclarationDescr description) {
        String name = description.getTypeName();
        int line = description.getLine();
        Spot spot = file.spot(description, problems);
        checkName(spot.within(name), name);
        String base = description.getSuperTypeName();
        boolean submitted = "Fact".equals(base);
        if (base != null && !submitted) {
            spot.within(base).problem("a type extends Fact or nothing, not " + base);
        }
        if (description.isTrait()) {
            spot.problem("a pack declares types and enums, no traits");
        }
        Annotations annotations = new Annotations(description.getAnnotations(), ON_TYPES, spot);
        if (!submitted && (annotations.has("merges") || annotations.has("ordered") || annotations.has("fixed"))) {
            annotations.problem("@merges, @ordered and @fixed belong to a type that extends Fact");
        }
        checkTwice(file, description);
        List<Attribute> attributes = description.getFields().values().stream()
                .map(field -> attribute(spot, field))
                .toList();
        if (attributes.isEmpty()) {
            spot.problem("the type " + name + " has no attribute");
        }
        types.put(
                name,
                new DeclaredType(
                        name,
                        submitted,
                        annotations.marks("merges"),
                        annotations.marks("fixed"),
                        orderings(annotations, attributes),
                        attributes,
                        annotations.text("doc"),
                        file.name(),
                        line));
    }

    private void checkName(Spot spot, String name) {
        if (!TYPE.matcher(name).matches()) {
            spot.problem("'" + name + "' is not a type name in UpperCamelCase");
        }
        if (isClass("java.lang." + name) && !KINDS.containsKey(name)) {
            spot.problem("the name " + name + " is taken by Java; choose another");
        }
        if (OF_DROOLS.stream().anyMatch(ofPackage -> isClass(ofPackage + name))) {
            spot.problem("the name " + name + " is taken by Drools; choose another");
        }
        if (ENGINE_TYPES.contains(name) || KINDS.containsKey(name)) {
            spot.problem("the name " + name + " is the engine's; choose another");
        }
        if (choices.containsKey(name) || types.containsKey(name)) {
            spot.problem("the type " + name + " is declared twice");
        }
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name, false, VocabularyReader.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Looks for attributes that are given twice in the text, as the syntax tree keeps the last only. */
    private void checkTwice(DrlFile file, TypeDeclarationDescr description) {
        int start = description.getStartCharacter();
        String declaration = file.text()
                .substring(start, Math.max(start, description.getEndCharacter()))
                .replaceAll("\"[^\"\n]*\"", "");
        description.getFields().values().forEach(field -> {
            String sign = "(?s).*\\b" + field.getFieldName() + "\\s*:.*\\b" + field.getFieldName() + "\\s*:.*";
            if (declaration.matches(sign)) {
                problems.add(
                        file.name(), field.getLine(), "the attribute '" + field.getFieldName() + "' is given twice");
            }
        });
    }

    private Attribute attribute(Spot declaration, TypeFieldDescr field) {
        String name = field.getFieldName();
        Spot whole = spot(declaration, field);
        Spot spot = whole.within(name);
        if (RESERVED.contains(name) || SourceVersion.isKeyword(name)) {
            spot.problem("'" + name + "' cannot name an attribute: it is a word of DRL or Java");
        }
        if (!ATTRIBUTE.matcher(name).matches() || INHERITED.contains(name)) {
            spot.problem("'" + name + "' cannot name an attribute: it is lowerCamelCase and none of " + INHERITED);
        }
        String type = field.getPattern().getObjectType();
        List<String> constants = choices.getOrDefault(type, List.of());
        Attribute.Kind kind = KINDS.getOrDefault(type, Attribute.Kind.CHOICE);
        if (kind == Attribute.Kind.CHOICE && !choices.containsKey(type)) {
            Set<String> known = new TreeSet<>(KINDS.keySet());
            known.addAll(choices.keySet());
            whole.within(type)
                    .unknown(
                            "'" + type + "' is not the type of an attribute: BigDecimal, String, Boolean, LocalDate,"
                                    + " List or an enum of the pack",
                            type,
                            "",
                            known);
        }
        if (field.getInitExpr() != null) {
            spot.problem("an attribute has no initial value");
        }
        Annotations annotations = new Annotations(field.getAnnotations(), ON_ATTRIBUTES, whole);
        if (kind != Attribute.Kind.NUMBER && OF_NUMBERS.stream().anyMatch(annotations::has)) {
            annotations.problem(
                    "@" + String.join(", @", OF_NUMBERS) + " belong to a BigDecimal, and '" + name + "' is a " + type);
        }
        return new Attribute(
                name,
                kind,
                type,
                constants,
                annotations.marks("required"),
                annotations.marks("fixed"),
                annotations.text("unit"),
                annotations.number("minimum"),
                annotations.number("exclusiveMinimum"),
                annotations.number("maximum"),
                annotations.number("exclusiveMaximum"),
                annotations.text("doc"));
    }

    /** Returns the stretch from an attribute's name to the end of its declaration. */
    private static Spot spot(Spot declaration, TypeFieldDescr field) {
        Matcher name = Pattern.compile("(?<!\\w)" + Pattern.quote(field.getFieldName()) + "\\s*:")
                .matcher(declaration.text())
                .region(declaration.from(), declaration.to());
        Spot found = declaration;
        while (name.find() && (found.equals(declaration) || found.line() != field.getLine())) {
            found = declaration.at(name.start(), declaration.to());
        }
        return found;
    }

    private static List<Ordering> orderings(Annotations annotations, List<Attribute> attributes) {
        String text = annotations.text("ordered");
        if (text == null) {
            return List.of();
        }
        Map<String, Attribute.Kind> kinds = new LinkedHashMap<>();
        attributes.forEach(attribute -> kinds.put(attribute.name(), attribute.kind()));
        List<Ordering> orderings = new ArrayList<>();
        for (String part : text.split(";")) {
            Matcher matcher = ORDERING.matcher(part.strip());
            if (matcher.matches()
                    && kinds.get(matcher.group(1)) == kinds.get(matcher.group(2))
                    && (kinds.get(matcher.group(1)) == Attribute.Kind.NUMBER
                            || kinds.get(matcher.group(1)) == Attribute.Kind.DATE)) {
                orderings.add(new Ordering(matcher.group(1), matcher.group(2)));
            } else {
                annotations.problem(
                        "ordered",
                        "'" + part.strip()
                                + "' does not order two numbers or two days of the type, as in \"first <= second\"");
            }
        }
        return List.copyOf(orderings);
    }
}
