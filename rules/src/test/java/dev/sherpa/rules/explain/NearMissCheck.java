package dev.sherpa.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.assess.Finding.Because;
import dev.sherpa.rules.explain.NearMiss.Reason;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleText.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds near misses against a plain reading of the rules' text, and counts what it looked at. */
final class NearMissCheck {

    private final RulePack pack;
    private final PlainPack plain;
    private final Map<String, Integer> seen = new TreeMap<>();
    private LocalDate asOf = LocalDate.MIN;

    NearMissCheck(RulePack pack, PlainPack plain) {
        this.pack = pack;
        this.plain = plain;
    }

    /** Returns how often it looked at what: forms with their state, states of constraints, reasons. */
    Map<String, Integer> seen() {
        return seen;
    }

    /** Checks an answer about all items and conclusions. */
    void check(NearMisses misses, Assessment assessment, FactBase facts) {
        assessment.items().forEach(item -> coversEveryBetterClause(item, misses));
        checkMisses(misses, assessment, facts);
    }

    /** Checks an answer about some of them. */
    void checkMisses(NearMisses misses, Assessment assessment, FactBase facts) {
        asOf = facts.asOf();
        assertThat(misses.stopped()).isNull();
        assertThat(Stream.concat(misses.asked().stream(), misses.through().stream())
                        .map(HeadMisses::head))
                .doesNotHaveDuplicates();
        Stream.concat(misses.asked().stream(), misses.through().stream())
                .flatMap(head -> head.clauses().stream())
                .forEach(miss -> check(miss, misses, assessment, facts));
    }

    private void coversEveryBetterClause(AssessedItem item, NearMisses misses) {
        List<List<String>> ranks = pack.definition().statuses();
        int present = rank(ranks, item.status());
        List<String> better = pack.clauses(Head.item(item.id())).stream()
                .filter(clause -> rank(ranks, clause.givenOutcome()) < present)
                .map(clause -> clause.name())
                .toList();
        List<NearMiss> clauses = misses.asked().stream()
                .filter(head -> head.head().equals(Head.item(item.id())))
                .flatMap(head -> head.clauses().stream())
                .toList();
        assertThat(clauses)
                .as("near misses of %s", item.id())
                .extracting(miss -> miss.rule().name())
                .containsAll(better);
        assertThat(clauses).allMatch(miss -> !miss.outcome().equals(item.status()));
    }

    private static int rank(List<List<String>> ranks, String status) {
        return (int) ranks.stream().takeWhile(rank -> !rank.contains(status)).count();
    }

    private void check(NearMiss miss, NearMisses misses, Assessment assessment, FactBase facts) {
        String rule = miss.rule().name();
        boolean holds =
                findings(assessment).anyMatch(finding -> finding.rule().name().equals(rule));
        boolean conditionsHold = miss.conditions().stream().allMatch(each -> each.state() == State.HOLDS);
        count(miss.reason().name());
        assertThat(miss.outrankedBy().stream().map(Finding.RuleReference::name))
                .as("what outranks %s", rule)
                .containsExactlyElementsOf(outranking(miss, assessment));
        assertThat(holds).as(rule).isEqualTo(miss.reason() == Reason.OUTRANKED);
        assertThat(conditionsHold).as(rule).isEqualTo(miss.reason() != Reason.CONDITION_FAILS);
        miss.conditions().stream()
                .map(ConditionMiss::state)
                .filter(state -> state != State.HOLDS)
                .findFirst()
                .ifPresent(first -> assertThat(first).as(rule).isEqualTo(State.FAILS));
        for (ConditionMiss condition : miss.conditions()) {
            count(condition.form() + " " + condition.state());
            assertThat(condition.ways() > 0).as(condition.text()).isEqualTo(condition.state() == State.HOLDS);
            check(condition, facts);
            assertThat(condition.through())
                    .allSatisfy(head -> assertThat(Stream.concat(misses.asked().stream(), misses.through().stream()))
                            .extracting(HeadMisses::head)
                            .contains(head));
        }
    }

    /** Returns the clauses before one that hold and give something else. */
    private List<String> outranking(NearMiss miss, Assessment assessment) {
        List<String> holding =
                findings(assessment).map(finding -> finding.rule().name()).toList();
        Head head = pack.rules().stream()
                .filter(rule -> rule.name().equals(miss.rule().name()))
                .findFirst()
                .orElseThrow()
                .head();
        return pack.clauses(head).stream()
                .takeWhile(clause -> !clause.name().equals(miss.rule().name()))
                .filter(clause -> !clause.givenOutcome().equals(miss.outcome()))
                .map(clause -> clause.name())
                .filter(holding::contains)
                .toList();
    }

    private void check(ConditionMiss condition, FactBase facts) {
        PlainPattern pattern = PlainPattern.first(condition.text());
        if (condition.form() == Form.FORALL) {
            PlainPattern second = PlainPattern.read(pattern.rest());
            assertThat(condition.lacking().isEmpty()).isEqualTo(condition.state() != State.FAILS);
            for (Lacking lacking : condition.lacking()) {
                Map<String, Object> what = PlainPack.attributes(lacking.what());
                Map<String, Object> bindings = bindings(lacking.against());
                assertThat(pattern.matches(what, bindings, plain))
                        .as(condition.text())
                        .isTrue();
                checkFailing(lacking.counterparts(), second, facts, 0);
            }
            return;
        }
        boolean free = !String.join(",", pattern.constraints()).contains("$");
        boolean ofFacts = pack.vocabulary().factType(pattern.type()).isPresent();
        if (free && ofFacts && condition.form() != Form.ACCUMULATE) {
            boolean some = facts.current().stream()
                    .filter(fact -> fact.type().equals(pattern.type()))
                    .anyMatch(fact -> pattern.matches(PlainPack.attributes(fact), Map.of(), plain));
            assertThat(condition.state())
                    .as(condition.text())
                    .isEqualTo(some == (condition.form() != Form.NOT) ? State.HOLDS : State.FAILS);
        }
        Accumulation accumulation = condition.accumulation();
        if (accumulation != null) {
            check(condition, accumulation, pattern);
        }
        Candidates candidates = condition.candidates();
        if (candidates == null) {
            boolean all = accumulation != null;
            assertThat(condition.state() == State.FAILS && !all)
                    .as(condition.text())
                    .isFalse();
        } else if (condition.form() == Form.NOT) {
            assertThat(candidates.nearest()).as(condition.text()).isNotEmpty();
            candidates.nearest().forEach(each -> assertThat(check(each, pattern))
                    .isZero());
        } else if (condition.state() == State.NOT_EVALUATED) {
            candidates.nearest().forEach(each -> check(each, pattern));
        } else {
            int counted = accumulation == null ? 0 : accumulation.counted().size() + accumulation.countedLeftOut();
            checkFailing(candidates, pattern, facts, counted);
        }
    }

    /** Each candidate fails something, those that fail least come first, and none of a fact type is forgotten. */
    private void checkFailing(Candidates candidates, PlainPattern pattern, FactBase facts, int counted) {
        List<Integer> failed = new ArrayList<>();
        candidates.nearest().forEach(candidate -> failed.add(check(candidate, pattern)));
        assertThat(failed).as(pattern.toString()).doesNotContain(0).isSorted();
        assertThat(candidates.type()).isEqualTo(pattern.type());
        if (pack.vocabulary().factType(pattern.type()).isPresent()) {
            long current = facts.current().stream()
                    .filter(fact -> fact.type().equals(pattern.type()))
                    .count();
            assertThat(candidates.nearest().size() + candidates.leftOut() + counted)
                    .isEqualTo((int) current);
        }
    }

    private void check(ConditionMiss condition, Accumulation accumulation, PlainPattern pattern) {
        Map<String, Object> earlier = bindings(accumulation.against());
        List<Map<String, Object>> counted =
                accumulation.counted().stream().map(PlainPack::attributes).toList();
        counted.forEach(each -> assertThat(pattern.matches(each, earlier, plain))
                .as(condition.text())
                .isTrue());
        if (accumulation.countedLeftOut() > 0) {
            return;
        }
        Map<String, @Nullable Object> results = PlainAccumulation.results(condition.text(), counted);
        for (Accumulation.Result result : accumulation.results()) {
            String binding = result.source().split("\\W", 3)[1];
            assertSame(result.value(), results.get("$" + binding), result.source());
        }
        Map<String, Object> bindings = new HashMap<>(earlier);
        bindings.putAll(results);
        accumulation.constraints().forEach(each -> check(each, Map.of(), bindings));
        boolean complete = results.values().stream().allMatch(Objects::nonNull)
                && accumulation.constraints().stream().allMatch(each -> each.state() == State.HOLDS);
        assertThat(condition.state() == State.HOLDS).as(condition.text()).isEqualTo(complete);
    }

    /** Checks every constraint of a candidate, and returns how many fail. */
    private int check(Candidate candidate, PlainPattern pattern) {
        Map<String, Object> own = PlainPack.attributes(candidate.what());
        Map<String, Object> bindings = bindings(candidate.against());
        bindings.putAll(pattern.bindings(own));
        assertThat(candidate.constraints())
                .extracting(ConstraintMiss::text)
                .hasSizeGreaterThanOrEqualTo(pattern.constraints().size());
        candidate.constraints().forEach(constraint -> check(constraint, own, bindings));
        boolean holds = candidate.constraints().stream().allMatch(each -> each.state() == State.HOLDS);
        if (candidate.constraints().stream().noneMatch(each -> each.state() == State.NOT_EVALUATED)) {
            assertThat(pattern.matches(own, bindings, plain))
                    .as("%s of %s", own, pattern)
                    .isEqualTo(holds);
        }
        return candidate.failed();
    }

    private void check(ConstraintMiss constraint, Map<String, Object> own, Map<String, Object> bindings) {
        count("constraint " + constraint.state());
        if (constraint.state() == State.NOT_EVALUATED) {
            assertThat(constraint.comparison()).isNull();
            return;
        }
        assertThat(PlainConstraint.holds(constraint.text(), own, bindings, plain))
                .as("'%s' of %s with %s", constraint.text(), own, bindings)
                .isEqualTo(constraint.state() == State.HOLDS);
        Comparison comparison = constraint.comparison();
        assertThat(comparison == null).as(constraint.text()).isEqualTo(constraint.whole());
        if (comparison != null) {
            check(comparison, own, bindings);
            assertThat(holds(comparison))
                    .as("%s, shown as %s", constraint.text(), comparison)
                    .isIn(null, constraint.state() == State.HOLDS);
        }
    }

    private void check(Comparison comparison, Map<String, Object> own, Map<String, Object> bindings) {
        Stream.concat(Stream.of(comparison.actual()), comparison.required().stream())
                .forEach(side -> assertSame(
                        side.value(), PlainConstraint.value(side.source(), own, bindings, plain), side.source()));
        Stream.concat(Stream.of(comparison.actual()), comparison.required().stream())
                .forEach(this::checkBases);
        Object actual = comparison.actual().value();
        Object required = comparison.required().get(0).value();
        Gap gap = comparison.gap();
        if (gap != null) {
            count("gap");
            String unit = comparison.actual().unit() == null
                    ? comparison.required().get(0).unit()
                    : comparison.actual().unit();
            assertThat(gap.unit()).isEqualTo(actual instanceof LocalDate ? "days" : unit);
            if (actual instanceof LocalDate day) {
                assertThat(gap.by().longValueExact()).isEqualTo(ChronoUnit.DAYS.between((LocalDate) required, day));
            } else {
                assertThat((BigDecimal) actual).isEqualByComparingTo(gap.by().add((BigDecimal) required));
            }
        }
    }

    /** What a bar rests on is the parameter as of the day; and it is the bar, where nothing is computed. */
    private void checkBases(Operand side) {
        for (Operand.Basis basis : side.parameters()) {
            count("parameter");
            var dated = pack.parameters().find(basis.name()).orElseThrow().on(asOf);
            assertSame(basis.value(), dated.value(), basis.name());
            assertThat(basis.citations()).isEqualTo(dated.citations());
            if (side.source().matches("\\$\\w+\\.(number|day|text)")) {
                assertSame(side.value(), basis.value(), side.source());
            }
        }
    }

    /** Tells whether what is shown holds as it is shown; null for an operator that does not order values, or without them. */
    private @Nullable Boolean holds(Comparison comparison) {
        Object actual = comparison.actual().value();
        Object required = comparison.required().get(0).value();
        if (actual == null || required == null || comparison.operator().ordinal() > Operator.AT_LEAST.ordinal()) {
            return null;
        }
        int order = plain.order(actual, required);
        return switch (comparison.operator()) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static void assertSame(@Nullable Object value, @Nullable Object expected, String source) {
        if (value instanceof BigDecimal number && expected instanceof BigDecimal other) {
            assertThat(number).as(source).isEqualByComparingTo(other);
        } else {
            assertThat(value).as(source).isEqualTo(expected);
        }
    }

    private static Map<String, Object> bindings(List<Because> against) {
        Map<String, Object> bindings = new HashMap<>();
        for (Because each : against) {
            List<Map<String, Object>> matched =
                    each.matched().stream().map(PlainPack::attributes).toList();
            if (each.condition().startsWith("accumulate")) {
                bindings.putAll(PlainAccumulation.results(each.condition(), matched));
            } else {
                assertThat(matched).hasSize(1);
                bindings.putAll(PlainPattern.first(each.condition()).bindings(matched.get(0)));
            }
        }
        return bindings;
    }

    private static Stream<Finding> findings(Assessment assessment) {
        return Stream.concat(
                assessment.items().stream().map(AssessedItem::findings).flatMap(Collection::stream),
                assessment.conclusionFindings().values().stream().flatMap(Collection::stream));
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }
}
