package dev.sherpa.bench.contest.drools;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Records the rules that fire. */
final class FiredRules extends DefaultAgendaEventListener {

    private final List<FiredRule> fired = new ArrayList<>();

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        fired.add(new FiredRule(
                event.getMatch().getRule().getName(), event.getMatch().getObjects()));
    }

    List<FiredRule> inOrder() {
        return fired;
    }
}
