package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two situations of a comparison, and everything between them: any of the causes applied to the first. */
final class Sides {

    private final Situation before;
    private final Situation after;
    private final Map<RecordedFact, RecordedFact> knownBefore;
    private final Map<RecordedFact, RecordedFact> knownAfter;
    private final List<RecordedFact> all;
    private final Set<RecordedFact> visibleBefore;
    private final List<FactChange> factChanges;
    private final Set<RecordedFact> admittedBefore;
    private final Set<RecordedFact> admittedAfter;

    Sides(Situation before, Situation after) {
        this.before = before;
        this.after = after;
        this.knownBefore = known(before);
        this.knownAfter = known(after);
        this.visibleBefore = entries(before.visible());
        Set<RecordedFact> visibleAfter = entries(after.visible());
        Set<RecordedFact> histories = entries(before.history());
        histories.addAll(entries(after.history()));
        this.all = histories.stream()
                .filter(fact -> visibleBefore.contains(fact) || visibleAfter.contains(fact))
                .sorted(Comparator.comparing(RecordedFact::recorded))
                .toList();
        this.factChanges = all.stream()
                .filter(fact -> visibleBefore.contains(fact) != visibleAfter.contains(fact))
                .map(fact -> change(fact, visibleAfter.contains(fact)))
                .toList();
        boolean samePack = before.pack() == after.pack();
        this.admittedAfter = new HashSet<>(after.pack().factReader().admitted(all));
        this.admittedBefore = samePack
                ? admittedAfter
                : new HashSet<>(before.pack().factReader().admitted(all));
    }

    /** Returns facts as they were entered: one that is withdrawn is the same as before it was. */
    private static Set<RecordedFact> entries(List<RecordedFact> facts) {
        return facts.stream().map(Sides::entry).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static RecordedFact entry(RecordedFact fact) {
        return new RecordedFact(fact.fact(), fact.recorded(), null);
    }

    private FactChange change(RecordedFact entry, boolean counts) {
        Situation without = counts ? before : after;
        RecordedFact fact = knownAfter.getOrDefault(entry, knownBefore.getOrDefault(entry, entry));
        return new FactChange(fact, counts, keptOutOf(without, (counts ? knownBefore : knownAfter).get(entry), entry));
    }

    private static Map<RecordedFact, RecordedFact> known(Situation situation) {
        return situation.history().stream()
                .filter(fact -> !fact.recorded().isAfter(situation.knownAt()))
                .collect(Collectors.toMap(Sides::entry, Function.identity(), (first, second) -> first));
    }

    /** Tells which time of a fact keeps it from counting in a situation, which may not know it. */
    private static FactChange.Bound keptOutOf(Situation situation, @Nullable RecordedFact known, RecordedFact entry) {
        if (known == null) {
            return FactChange.Bound.RECORDED;
        }
        LocalDate said = entry.fact().said();
        if (!known.isVisible(said, situation.knownAt())) {
            return FactChange.Bound.WITHDRAWN;
        }
        return said.isAfter(situation.asOf()) ? FactChange.Bound.SAID : FactChange.Bound.EXPIRES;
    }

    Situation before() {
        return before;
    }

    Situation after() {
        return after;
    }

    /** Returns the facts that count in one of the two only, in the order recorded. */
    List<FactChange> factChanges() {
        return factChanges;
    }

    /** Returns in what the two differ. */
    Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!factChanges.isEmpty()) {
            causes.add(Cause.FACTS);
        }
        if (before.pack() != after.pack()) {
            causes.add(Cause.PACK);
        }
        if (!before.asOf().equals(after.asOf())) {
            causes.add(Cause.CLOCK);
        }
        return causes;
    }

    RulePack pack(Set<Cause> applied) {
        return applied.contains(Cause.PACK) ? after.pack() : before.pack();
    }

    LocalDate day(Set<Cause> applied) {
        return applied.contains(Cause.CLOCK) ? after.asOf() : before.asOf();
    }

    /** Returns the fact base with some causes applied to the first situation. */
    FactBase facts(Set<Cause> applied) {
        return facts(applied, applied.contains(Cause.FACTS) ? factChanges : List.of());
    }

    /** Returns the fact base with some causes applied to the first situation, but of the facts only some. */
    FactBase facts(Set<Cause> applied, Collection<FactChange> changes) {
        Set<RecordedFact> counting = new HashSet<>(visibleBefore);
        changes.forEach(change -> {
            if (change.counts()) {
                counting.add(entry(change.fact()));
            } else {
                counting.remove(entry(change.fact()));
            }
        });
        counting.retainAll(applied.contains(Cause.PACK) ? admittedAfter : admittedBefore);
        List<RecordedFact> visible = new ArrayList<>(all);
        visible.retainAll(counting);
        RulePack pack = pack(applied);
        LocalDate day = day(applied);
        return FactBase.ofVisible(visible, day, pack.factBaseRules(day));
    }
}
