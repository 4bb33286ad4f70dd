package dev.sherpa.bench.contest.limit.bare;

import dev.sherpa.bench.contest.model.Answer;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Decides the checklist of the Beijing trip for variations of one fact base: outcomes alone. */
public final class Decisions {

    private final Bars bars;
    private final Days days;
    private final Reading reading;
    private final Map<Topic, Integer> places = new HashMap<>();
    private final Mark[] base;

    private record Topic(String type, String subject) {}

    /** Reads a fact base. */
    public Decisions(RulePack pack, FactBase facts) {
        this.bars = Bars.of(pack, facts.asOf());
        this.days = new Days(pack.calendar());
        this.reading = new Reading(bars, facts.asOf().toEpochDay());
        this.base = new Mark[facts.current().size()];
        for (int i = 0; i < base.length; i++) {
            CurrentFact fact = facts.current().get(i);
            base[i] = reading.read(fact.type(), fact.subject(), fact.attributes());
            places.put(new Topic(fact.type(), fact.subject()), i);
        }
    }

    /** Decides, where each given fact counts instead of what the fact base has of its type and subject; at most one of each. */
    public Answer decide(Collection<Fact> instead) {
        Mark[] marks = Arrays.copyOf(base, base.length + instead.size());
        int end = base.length;
        for (Fact fact : instead) {
            Integer place = places.get(new Topic(fact.type(), fact.subject()));
            marks[place == null ? end++ : place] = reading.read(fact.type(), fact.subject(), fact.attributes());
        }
        Sums sums = new Sums();
        for (int i = 0; i < end; i++) {
            sums.add(marks[i]);
        }
        return new Checklist(bars, days, reading.asOf(), sums).answer();
    }
}
