package dev.sherpa.bench.contest.drools;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Plain;
import dev.sherpa.bench.contest.model.Facts;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Drools as its documentation shows it: a fresh session for each answer, and a listener that records what fires. */
public final class Drools implements Contestant<List<Object>, TracedAnswer> {

    /** The groups of rules in the order in which they get their turn. */
    private static final List<String> GROUPS =
            List.of("derived", "items", "items of items", "unknown items", "verdict", "engagement");

    private final RulePack pack;
    private final boolean listening;
    private final KieBase rules = CompiledRules.load();

    /** Compiles the rules; answers with the parameters and the calendar of a pack. */
    public Drools(RulePack pack, boolean listening) {
        this.pack = pack;
        this.listening = listening;
    }

    @Override
    public String name() {
        return listening ? "Drools, with listener" : "Drools";
    }

    @Override
    public String note() {
        return "Expresses all items and conclusions itself; a Java method of a fact prorates a purchase commitment, "
                + "and one finds the later of two days. "
                + (listening
                        ? "Its trace is the rules that fired with the objects that they matched. "
                        : "Without a trace. ")
                + "Spared: making the objects that its rules match, the runs of free days and the calendar's windows.";
    }

    @Override
    public List<Object> prepare(FactBase facts) {
        return Facts.of(Plain.of(pack, facts));
    }

    @Override
    public TracedAnswer answer(List<Object> facts) {
        KieSession session = rules.newKieSession();
        try {
            FiredRules fired = new FiredRules();
            if (listening) {
                session.addEventListener(fired);
            }
            facts.forEach(session::insert);
            Arrays.stream(Item.values()).forEach(session::insert);
            for (int last = GROUPS.size() - 1; last >= 0; last--) {
                session.getAgenda().getAgendaGroup(GROUPS.get(last)).setFocus();
            }
            session.fireAllRules();
            return new TracedAnswer(Results.of(session.getObjects()), fired.inOrder());
        } finally {
            session.dispose();
        }
    }

    @Override
    public SortedMap<String, String> outcomes(TracedAnswer traced) {
        return traced.answer().outcomes();
    }
}
