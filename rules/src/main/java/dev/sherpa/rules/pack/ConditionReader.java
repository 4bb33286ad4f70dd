package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Reads the conditions of one rule, and writes them anew so that what matches can be told afterwards.
 *
 * <p>Every pattern gets a binding, every accumulation also keeps the facts that it ranges over, and an {@code exists}
 * becomes an accumulation that holds when it finds something. Lines stay where they are.
 */
final class ConditionReader {

    private static final Pattern COMPUTES =
            Pattern.compile("[+*/]|[\\w)]\\s*-|\\b(?:" + String.join("|", Provided.FUNCTIONS) + ")\\s*\\(");
    private static final Pattern JOINT = Pattern.compile("\\s*(and|&&|;)\\s*");
    private static final String WHEN = "when";
    private static final String THEN = "then";
    private static final String FORM =
            "a condition is a pattern, not, exists, forall or accumulate over one pattern each,"
                    + " without parentheses around it; one follows the other with nothing between them; \"or\" is two rules";

    private final String text;
    private final Edits edits = new Edits();
    private final PatternReader patterns;
    private final Spot file;
    private final int problemsBefore;
    private boolean complete = true;

    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, Bound> bindings = new HashMap<>();
    private final Set<Head> reads = new LinkedHashSet<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final StringBuilder rewritten = new StringBuilder();
    private int copied;
    private int captures;

    ConditionReader(Spot file, PackParts parts) {
        this.text = file.text();
        this.file = file;
        this.problemsBefore = file.problems().count();
        this.patterns = new PatternReader(parts, edits, file);
    }

    /** Reads the conditions below the root of a rule's syntax tree. */
    void read(AndDescr root) {
        List<BaseDescr> descriptions = root.getDescrs();
        if (descriptions.isEmpty()) {
            return;
        }
        copied = descriptions.get(0).getStartCharacter();
        int end = text.lastIndexOf(WHEN, copied) + WHEN.length();
        for (BaseDescr description : descriptions) {
            int start = description.getStartCharacter();
            checkNothing(description, end, start);
            end = DrlText.closing(text, start) + 1;
            if (end == 0) {
                complete = false;
                spot(description).problem("this condition is not part of the pack language");
                return;
            }
            String source = text.substring(start, end).replaceAll("\\s*\\n\\s*", " ");
            conditions.add(new Condition(source, description.getLine(), read(description)));
        }
        checkNothing(descriptions.get(descriptions.size() - 1), end, text.indexOf(THEN, end));
        copyUpTo(end);
    }

    /** Checks that nothing stands between conditions: DRL would take a parenthesis, an {@code and} or a semicolon. */
    private void checkNothing(BaseDescr beside, int from, int to) {
        String between = text.substring(from, Math.max(from, to));
        if (file.problems().count() != problemsBefore || between.isBlank()) {
            return;
        }
        Matcher joint = JOINT.matcher(between);
        if (!joint.matches()) {
            refuse(beside);
            return;
        }
        complete = false;
        file.at(from + joint.start(1), from + joint.end(1))
                .problem("nothing stands between conditions: leave out '" + joint.group(1) + "'");
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    Map<String, Bound> bindings() {
        return bindings;
    }

    /** Tells whether all conditions could be read, and so all bindings are known. */
    boolean isComplete() {
        return complete;
    }

    Set<Head> reads() {
        return Set.copyOf(reads);
    }

    /** Returns the bindings without whose value the rule does not hold. */
    Set<String> needed() {
        return Set.copyOf(needed);
    }

    /** Returns the conditions as they are compiled. */
    String rewritten() {
        return rewritten.toString();
    }

    private List<String> read(BaseDescr description) {
        if (description instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr accumulate) {
            return accumulation(pattern, accumulate);
        }
        if (description instanceof PatternDescr pattern) {
            reads.addAll(patterns.read(pattern, bindings));
            return List.of(bound(pattern));
        }
        if (description instanceof ExistsDescr exists && only(exists.getDescrs()) instanceof PatternDescr pattern) {
            return existence(exists, pattern);
        }
        if (description instanceof NotDescr not && only(not.getDescrs()) instanceof PatternDescr pattern) {
            checkNothing(not, not.getStartCharacter() + "not".length(), pattern.getStartCharacter());
            reads.addAll(patterns.read(pattern, new HashMap<>(bindings)));
            return List.of();
        }
        if (description instanceof ForallDescr forall) {
            Map<String, Bound> local = new HashMap<>(bindings);
            List<PatternDescr> both = forall.getDescrs().stream()
                    .filter(PatternDescr.class::isInstance)
                    .map(PatternDescr.class::cast)
                    .toList();
            if (both.size() != 2 || forall.getDescrs().size() != 2) {
                spot(forall).problem("forall is over two patterns: forall( Type( … ) Type( … ) )");
            }
            both.forEach(pattern -> reads.addAll(patterns.read(pattern, local)));
            return List.of();
        }
        refuse(description);
        return List.of();
    }

    private List<String> accumulation(PatternDescr outer, AccumulateDescr accumulate) {
        if (!text.startsWith("accumulate", outer.getStartCharacter())
                || accumulate.getFunctions().isEmpty()
                || accumulate.getActionCode() != null
                || !(innerPattern(accumulate) instanceof PatternDescr inner)) {
            spot(outer)
                    .problem(
                            "an accumulation is accumulate( Type( …, $x : attribute ); $n : function( $x ) ) over one pattern");
            return List.of();
        }
        Map<String, Bound> local = new HashMap<>(bindings);
        reads.addAll(patterns.read(inner, local));
        String innerBinding = bound(inner);
        local.putIfAbsent(innerBinding, Bound.fact(inner.getObjectType(), null));
        Map<String, Bound> own = new HashMap<>(local);
        own.keySet().removeAll(bindings.keySet());
        Map<String, Bound> results = new HashMap<>();
        for (AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            String binding = String.valueOf(function.getBind());
            patterns.checkBinding(spot(outer), binding, results.containsKey(binding) ? results : local);
            results.put(binding, AccumulateFunction.result(spot(outer), function, own));
            if (Provided.SILENT_ON_NONE.contains(function.getFunction())) {
                needed.add(binding);
            }
        }
        bindings.putAll(results);
        outer.getDescrs().forEach(constraint -> checkResult(constraint, results));
        int afterInner = DrlText.closing(text, inner.getStartCharacter()) + 1;
        int functions = text.indexOf(';', afterInner) + 1;
        if (functions == 0 || !text.substring(afterInner, functions - 1).isBlank()) {
            spot(outer).problem("a semicolon is missing between the pattern and the functions");
            return List.of();
        }
        copyUpTo(functions);
        String capture = nextCapture();
        rewritten
                .append(' ')
                .append(capture)
                .append(" : " + Provided.GATHER + "( ")
                .append(innerBinding)
                .append(" ),");
        compareResults(outer);
        return List.of(capture);
    }

    /**
     * Moves what results are compared with behind the accumulation, to the one fact that is always there.
     *
     * <p>Where two results of an accumulation are compared in the accumulation itself, Drools hands them over in the order
     * in which they are declared, and so swaps the sides of some comparisons.
     */
    private void compareResults(PatternDescr accumulation) {
        if (accumulation.getDescrs().isEmpty()) {
            return;
        }
        int semicolon = text.lastIndexOf(';', accumulation.getDescrs().get(0).getStartCharacter());
        int end = DrlText.closing(text, accumulation.getStartCharacter());
        copyUpTo(semicolon);
        rewritten
                .append(" ) AsOf( ")
                .append(edits.applied(text, semicolon + 1, end))
                .append(" )");
        copied = end + 1;
    }

    private void checkResult(BaseDescr constraint, Map<String, Bound> results) {
        if (COMPUTES.matcher(constraint.toString()).find()) {
            spot(constraint)
                    .problem(
                            "a constraint on the result of an accumulation only compares it; what has to be computed is derived first");
        }
        patterns.check(constraint, new Expressions.Scope("the accumulation", Map.of(), results));
    }

    private List<String> existence(ExistsDescr exists, PatternDescr pattern) {
        reads.addAll(patterns.read(pattern, new HashMap<>(bindings)));
        int start = exists.getStartCharacter();
        checkNothing(exists, start + "exists".length(), pattern.getStartCharacter());
        int end = DrlText.closing(text, start) + 1;
        copyUpTo(start);
        int patternEnd = DrlText.closing(text, pattern.getStartCharacter()) + 1;
        String binding = pattern.getIdentifier() == null ? nextCapture() : pattern.getIdentifier();
        String capture = nextCapture();
        String written = "accumulate( "
                + (pattern.getIdentifier() == null ? binding + " : " : "")
                + edits.applied(text, pattern.getStartCharacter(), patternEnd)
                + "; " + capture + " : " + Provided.FOUND + "( " + binding + " ) )";
        int lost = DrlText.newlines(text.substring(start, end)) - DrlText.newlines(written);
        rewritten.append(written).append("\n".repeat(Math.max(lost, 0)));
        copied = end;
        return List.of(capture);
    }

    /** Returns the binding of a pattern, writing one where the author has none. */
    private String bound(PatternDescr pattern) {
        if (pattern.getIdentifier() != null) {
            return pattern.getIdentifier();
        }
        String capture = nextCapture();
        copyUpTo(pattern.getStartCharacter());
        rewritten.append(capture).append(" : ");
        return capture;
    }

    private String nextCapture() {
        return "$c__" + ++captures;
    }

    private void copyUpTo(int offset) {
        rewritten.append(edits.applied(text, copied, Math.max(offset, copied)));
        copied = Math.max(offset, copied);
    }

    private void refuse(BaseDescr description) {
        complete = false;
        spot(description).problem(FORM);
    }

    private Spot spot(BaseDescr description) {
        return file.at(description.getStartCharacter(), description.getEndCharacter() + 1);
    }

    static BaseDescr innerPattern(AccumulateDescr accumulate) {
        BaseDescr input = accumulate.getInput();
        return input instanceof AndDescr and ? only(and.getDescrs()) : input;
    }

    private static BaseDescr only(List<? extends Object> descriptions) {
        return descriptions.size() == 1 && descriptions.get(0) instanceof BaseDescr only ? only : new AndDescr();
    }
}
