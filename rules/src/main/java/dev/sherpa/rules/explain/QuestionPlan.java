package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleVariant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked of Drools to explain heads: of all rules that they need, or of as many as may be compiled.
 *
 * <p>Heads come in the order asked, each with what it reads, and so on; each rule before the next.
 */
final class QuestionPlan {

    private final RulePack pack;
    private final CompileBound bound;
    private final Map<Head, List<RuleText>> texts;
    private final Set<Head> evaluated = new LinkedHashSet<>();
    private final Set<Head> cut = new HashSet<>();
    private final Map<Head, List<ClausePlan>> clauses = new HashMap<>();
    private final Questions questions = new Questions();
    private int rules;
    private int characters;
    private int asked;

    private QuestionPlan(RulePack pack, CompileBound bound) {
        this.pack = pack;
        this.bound = bound;
        this.texts = pack.texts().stream()
                .collect(Collectors.groupingBy(text -> text.rule().head()));
    }

    /** Plans for heads, within a bound. */
    static QuestionPlan of(RulePack pack, List<Head> heads, CompileBound bound) {
        QuestionPlan plan = new QuestionPlan(pack, bound);
        heads.forEach(plan::add);
        return plan;
    }

    /** Returns the heads whose outcomes are known when the rules planned for are evaluated. */
    Set<Head> evaluated() {
        return evaluated;
    }

    /** Returns the plans of the rules of a head, in the pack's order. */
    List<ClausePlan> clauses(Head head) {
        return clauses.getOrDefault(head, List.of());
    }

    /** Tells whether a head has rules that are not planned. */
    boolean isCut(Head head) {
        return cut.contains(head);
    }

    /** Tells whether any has. */
    boolean isCut() {
        return !cut.isEmpty();
    }

    /** Returns the rules to compile besides the pack's own. */
    List<RuleVariant> variants() {
        return questions.variants().subList(0, asked);
    }

    private void add(Head head) {
        List<Head> needed = needed(head);
        List<Rule> own = needed.stream()
                .flatMap(each -> texts(each).stream())
                .map(RuleText::rule)
                .toList();
        int length = own.stream().mapToInt(QuestionPlan::characters).sum();
        if (isCut() || !allows(own.size(), length)) {
            cut.add(head);
            return;
        }
        rules += own.size();
        characters += length;
        evaluated.addAll(needed);
        needed.stream().flatMap(each -> texts(each).stream()).forEach(this::ask);
    }

    private void ask(RuleText text) {
        ClausePlan plan = isCut() ? null : Planner.plan(text, pack, questions);
        if (plan == null || !allows(0, 0)) {
            cut.add(text.rule().head());
        } else {
            asked = questions.size();
            clauses.computeIfAbsent(text.rule().head(), head -> new ArrayList<>())
                    .add(plan);
        }
    }

    /** Tells whether what is planned may be compiled, and some rules more. */
    private boolean allows(int more, int length) {
        return bound.allows(rules + questions.size() + more, characters + questions.characters() + length);
    }

    private static int characters(Rule rule) {
        return rule.conditions().stream()
                .mapToInt(condition -> condition.text().length())
                .sum();
    }

    /** Returns a head and all that its rules read, as far as it is not there yet. */
    private List<Head> needed(Head head) {
        Set<Head> found = new LinkedHashSet<>(Set.of(head));
        List<Head> open = new ArrayList<>(found);
        for (int at = 0; at < open.size(); at++) {
            texts(open.get(at)).stream()
                    .flatMap(text -> text.rule().reads().stream()
                            .sorted(Comparator.comparing(Head::kind).thenComparing(Head::name)))
                    .filter(found::add)
                    .forEach(open::add);
        }
        open.removeAll(evaluated);
        return open;
    }

    private List<RuleText> texts(Head head) {
        return texts.getOrDefault(head, List.of());
    }
}
