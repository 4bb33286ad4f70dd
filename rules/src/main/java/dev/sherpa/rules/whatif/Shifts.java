package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By how many days the as-of day and the other days of a pack can be apart when a rule tells them apart.
 *
 * <p>Rules can do nothing with a day but compare it with another, take the earlier or later of two, and add or subtract
 * days. So every day that an evaluation meets is the as-of day or a day that is given, moved by what some calls of {@code
 * daysAfter} and {@code daysBefore} add, each call at most once, for derivations make no cycles. The signs of all comparisons,
 * and with them everything that holds, stay the same while the as-of day lies between the same given days, each moved by
 * these sums. What is not known before the evaluation, as a number of days that a fact states, gives no proof; nor does a rule
 * that reads a day as the text of a conclusion.
 */
final class Shifts {

    private static final int MOST_CALLS = 5;
    private static final Pattern SHIFT = Pattern.compile("\\bdays(After|Before)\\b");
    private static final Pattern LAST_ARGUMENT = Pattern.compile(
            ",\\s*(?:number\\(\\s*(-?\\d+)\\s*\\)|(-?\\s*\\d+(?:\\.\\d+)?|\\$\\w+(?:\\.\\w+)?))\\s*\\)$");

    private final RulePack pack;
    private final List<RuleSyntax> rules;

    Shifts(RulePack pack) {
        this.pack = pack;
        this.rules = pack.syntax();
    }

    /** Tells whether any rule reads the as-of day. */
    boolean readsTheDay() {
        return rules.stream().flatMap(rule -> rule.patterns().stream()).anyMatch(pattern -> pattern.type()
                .equals("AsOf"));
    }

    /** Returns the sums by which days can be moved, with the parameters of a day; empty if that is not known. */
    Optional<SortedSet<Long>> on(LocalDate day) {
        List<Long> calls = new ArrayList<>();
        for (RuleSyntax rule : rules) {
            if (readsADayAsText(rule) || !calls(rule, day, calls)) {
                return Optional.empty();
            }
        }
        return calls.size() > MOST_CALLS ? Optional.empty() : Optional.of(sums(calls));
    }

    /** A day compares with another, either moved by any of the calls: each counts forward, backward or not at all. */
    private static SortedSet<Long> sums(List<Long> calls) {
        SortedSet<Long> sums = new TreeSet<>(List.of(0L));
        for (long call : calls) {
            sums = sums.stream()
                    .flatMap(sum -> Stream.of(sum - call, sum, sum + call))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return sums;
    }

    private boolean readsADayAsText(RuleSyntax rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type().equals("Conclusion"))
                .anyMatch(pattern -> mentionsValue(pattern) && canBeADay(pattern));
    }

    private static boolean mentionsValue(PatternSyntax pattern) {
        return pattern.binding() != null
                || pattern.constraints().stream()
                        .anyMatch(constraint -> constraint.words().contains("value"));
    }

    private boolean canBeADay(PatternSyntax pattern) {
        return pack.definition().conclusions().stream()
                .filter(conclusion -> conclusion.type() == ConclusionDefinition.Type.DATE)
                .anyMatch(conclusion -> Named.by(pattern)
                        .map(name -> name.equals(conclusion.name()))
                        .orElse(true));
    }

    /** Adds the days of every call in a rule; tells whether all are known. */
    private boolean calls(RuleSyntax rule, LocalDate day, List<Long> days) {
        Stream<String> constraints = rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .map(ConstraintSyntax::toString);
        return Stream.concat(constraints, Stream.of(rule.consequence())).allMatch(text -> calls(text, rule, day, days));
    }

    private boolean calls(String text, RuleSyntax rule, LocalDate day, List<Long> days) {
        Matcher call = SHIFT.matcher(text);
        while (call.find()) {
            Optional<Long> moved = Optional.of(LAST_ARGUMENT.matcher(upToItsEnd(text, call.end())))
                    .filter(Matcher::find)
                    .flatMap(argument ->
                            days(argument.group(1) == null ? argument.group(2) : argument.group(1), rule, day));
            if (moved.isEmpty()) {
                return false;
            }
            days.add(moved.get());
        }
        return true;
    }

    private static String upToItsEnd(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.charAt(i) == ')') {
                return text.substring(from, i + 1);
            }
        }
        return "";
    }

    private Optional<Long> days(String argument, RuleSyntax rule, LocalDate day) {
        if (!argument.startsWith("$")) {
            return Optional.of(new BigDecimal(argument.replace(" ", "")).longValue());
        }
        return rule.patterns().stream()
                .filter(pattern -> binds(pattern, argument))
                .findFirst()
                .flatMap(Named::by)
                .flatMap(pack.parameters()::find)
                .map(parameter -> parameter.on(day))
                .map(ParameterDefinition.DatedValue::value)
                .filter(BigDecimal.class::isInstance)
                .map(value -> ((BigDecimal) value).longValue());
    }

    private static boolean binds(PatternSyntax pattern, String argument) {
        return pattern.type().equals("Parameter")
                && (argument.equals(pattern.binding() + ".number")
                        || pattern.constraints().stream()
                                .map(ConstraintSyntax::words)
                                .anyMatch(words -> words.equals(List.of(argument, ":", "number"))));
    }
}
