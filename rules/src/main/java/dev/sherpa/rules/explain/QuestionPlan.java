package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Head;
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
    private final int most;
    private final Map<Head, List<RuleText>> texts;
    private final Set<Head> evaluated = new LinkedHashSet<>();
    private final Set<Head> cut = new HashSet<>();
    private final Map<Head, List<ClausePlan>> clauses = new HashMap<>();
    private final Questions questions = new Questions();
    private int rules;
    private int asked;

    private QuestionPlan(RulePack pack, int most) {
        this.pack = pack;
        this.most = most;
        this.texts = pack.texts().stream()
                .collect(Collectors.groupingBy(text -> text.rule().head()));
    }

    /** Plans for heads; so many rules may be compiled, the pack's own included. */
    static QuestionPlan of(RulePack pack, List<Head> heads, int most) {
        QuestionPlan plan = new QuestionPlan(pack, most);
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
        int own = needed.stream().mapToInt(each -> texts(each).size()).sum();
        if (isCut() || rules + own + asked > most) {
            cut.add(head);
            return;
        }
        rules += own;
        evaluated.addAll(needed);
        needed.stream().flatMap(each -> texts(each).stream()).forEach(this::ask);
    }

    private void ask(RuleText text) {
        ClausePlan plan = isCut() ? null : Planner.plan(text, pack, questions);
        if (plan == null || rules + questions.size() > most) {
            cut.add(text.rule().head());
        } else {
            asked = questions.size();
            clauses.computeIfAbsent(text.rule().head(), head -> new ArrayList<>())
                    .add(plan);
        }
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
