package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a pack: what each concludes or derives, from what, and what it says. */
final class RuleReader {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ,.'()%&+-]{1,200}");
    private static final Set<String> ON_RULES = Set.of("item", "status", "conclusion", "value", "cite", "says", "doc");

    private final PackParts parts;
    private final Problems problems;
    private final ConsequenceReader consequences;
    private final Map<String, String> names = new HashMap<>();
    private final List<CompilableRule> rules = new ArrayList<>();

    RuleReader(PackParts parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
        this.consequences = new ConsequenceReader(parts);
    }

    /** Reads the rules of all files, in order. */
    List<CompilableRule> read(List<DrlFile> files) {
        files.forEach(file -> file.syntax().getRules().forEach(rule -> read(file, rule)));
        return List.copyOf(rules);
    }

    private void read(DrlFile file, RuleDescr description) {
        int line = description.getLine();
        Spot spot = file.spot(description, problems);
        checkShape(file, description, spot);
        Annotations annotations =
                new Annotations(description.getAnnotations().stream().toList(), ON_RULES, spot);
        ConditionReader conditions = new ConditionReader(Spot.of(file.name(), file.text(), problems), parts);
        conditions.read(description.getLhs());
        String consequence = consequence(description);
        Optional<Head> head = annotations.has("item") || annotations.has("conclusion")
                ? clauseHead(file, annotations, consequenceSpot(spot, consequence))
                : derivationHead(annotations, consequence, consequenceSpot(spot, consequence), conditions.bindings());
        Templates templates = new Templates(parts, conditions.bindings(), annotations, conditions.isComplete());
        head.ifPresent(found -> {
            Template outcome = templates.outcome(found);
            Template sentence = templates.sentence(found);
            Rule rule = new Rule(
                    "r" + rules.size(),
                    description.getName(),
                    file.name(),
                    line,
                    found,
                    outcome,
                    sentence,
                    citations(annotations),
                    conditions.conditions(),
                    conditions.reads(),
                    conditions.needed(),
                    kept(conditions.conditions(), outcome, sentence));
            int firstLine = rule.conditions().isEmpty()
                    ? line
                    : rule.conditions().get(0).line();
            rules.add(new CompilableRule(
                    rule, conditions.rewritten(), firstLine, consequence, description.getConsequenceLine()));
        });
    }

    /** Returns the stretch of a consequence: the last {@code then} of the rule when it is empty. */
    private static Spot consequenceSpot(Spot rule, String consequence) {
        int then = rule.text().lastIndexOf("then", rule.to());
        return rule.at(Math.max(then, rule.from()), rule.to()).within(consequence.isEmpty() ? "then" : consequence);
    }

    private void checkShape(DrlFile file, RuleDescr rule, Spot spot) {
        if (!NAME.matcher(rule.getName()).matches()) {
            spot.within(rule.getName())
                    .problem("the rule's name '" + rule.getName()
                            + "' holds more than letters, digits, spaces and , . ' ( ) % & + -");
        }
        String earlier = names.putIfAbsent(rule.getName(), file.name() + ":" + rule.getLine());
        if (earlier != null) {
            spot.within(rule.getName())
                    .problem("the rule '" + rule.getName() + "' has the name of the one at " + earlier);
        }
        if (!rule.getAttributes().isEmpty()
                || rule.getParentName() != null
                || !rule.getNamedConsequences().isEmpty()
                || rule.isQuery()) {
            spot.problem(DrlOutline.SHAPE);
        }
    }

    private static String consequence(RuleDescr description) {
        Object consequence = description.getConsequence();
        return consequence == null
                ? ""
                : DrlText.withoutComments(consequence.toString()).strip();
    }

    private Optional<Head> clauseHead(DrlFile file, Annotations annotations, Spot consequence) {
        if (!consequence.text().startsWith("then", consequence.from())) {
            consequence.problem("a clause concludes by annotation: nothing stands between then and end");
        }
        if (annotations.has("item") == annotations.has("conclusion")
                || annotations.has("status") == annotations.has("conclusion")
                || annotations.has("value") == annotations.has("item")) {
            annotations.problem("a clause has @item and @status, or @conclusion and @value");
            return Optional.empty();
        }
        if (annotations.raw("says") == null) {
            annotations.problem("a clause says a sentence: @says( \"…\" ) is missing");
        }
        String name = String.valueOf(annotations.text(annotations.has("item") ? "item" : "conclusion"));
        if (!file.stem().equals(name)) {
            annotations.problem(
                    annotations.has("item") ? "item" : "conclusion",
                    "the clauses of '" + name + "' stand in " + name + ".drl");
        }
        return annotations.has("item") ? itemHead(annotations, name) : conclusionHead(annotations, name);
    }

    private Optional<Head> itemHead(Annotations annotations, String id) {
        Optional<ItemDefinition> item = parts.definition().item(id);
        if (item.isEmpty()) {
            annotations
                    .spot("item")
                    .unknown("the item '" + id + "' is not declared in pack.yaml", id, "", parts.itemIds());
            return Optional.empty();
        }
        String status = String.valueOf(annotations.raw("status"));
        if (!item.get().statuses().contains(status)) {
            annotations
                    .spot("status")
                    .unknown(
                            "the item '" + id + "' has no status " + status,
                            status,
                            "pack.yaml gives it",
                            item.get().statuses());
        }
        return Optional.of(Head.item(id));
    }

    private Optional<Head> conclusionHead(Annotations annotations, String name) {
        Optional<ConclusionDefinition> conclusion = parts.definition().conclusion(name);
        if (conclusion.isEmpty()) {
            annotations
                    .spot("conclusion")
                    .unknown(
                            "the conclusion '" + name + "' is not declared in pack.yaml",
                            name,
                            "",
                            parts.conclusionNames());
            return Optional.empty();
        }
        if (conclusion.get().type() == ConclusionDefinition.Type.CHOICE
                && !conclusion.get().values().contains(String.valueOf(annotations.raw("value")))) {
            annotations
                    .spot("value")
                    .unknown(
                            "the conclusion '" + name + "' has no value " + annotations.raw("value"),
                            String.valueOf(annotations.raw("value")),
                            "pack.yaml gives it",
                            conclusion.get().values());
        }
        return Optional.of(Head.conclusion(name));
    }

    private Optional<Head> derivationHead(
            Annotations annotations, String consequence, Spot spot, Map<String, Bound> bindings) {
        for (String only : List.of("status", "value", "says")) {
            if (annotations.has(only)) {
                annotations.problem(only, "@" + only + " belongs to a clause, which has @item or @conclusion");
            }
        }
        return consequences.derivedType(consequence, bindings, spot).map(type -> Head.type(type.name()));
    }

    private static List<String> kept(List<Condition> conditions, Template outcome, Template sentence) {
        Set<String> kept = new LinkedHashSet<>();
        conditions.forEach(condition -> kept.addAll(condition.captures()));
        Stream.of(outcome, sentence)
                .flatMap(template -> template.placeholders().stream())
                .filter(placeholder -> !placeholder.isParameter())
                .forEach(placeholder -> kept.add(placeholder.of()));
        return List.copyOf(kept);
    }

    private List<Citation> citations(Annotations annotations) {
        @Nullable String cite = annotations.text("cite");
        Spot spot = annotations.spot("cite");
        return cite == null
                ? List.of()
                : CitationReader.read(cite, parts.sources(), (part, message) -> spot.within(part)
                        .problem(message));
    }
}
