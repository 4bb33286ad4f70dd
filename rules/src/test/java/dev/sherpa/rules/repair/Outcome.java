package dev.sherpa.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the whole pack says of facts, and what has to be true of every repair. */
record Outcome(RulePack pack, LocalDate asOf) {

    @Nullable
    String of(Head head, List<Fact> facts) {
        Assessment assessment = new Assessor().assess(pack, FactBase.ofFacts(facts, asOf, pack.factBaseRules(asOf)));
        if (head.kind() == Head.Kind.ITEM) {
            return assessment.items().stream()
                    .filter(item -> item.id().equals(head.name()))
                    .map(AssessedItem::status)
                    .findFirst()
                    .orElseThrow();
        }
        boolean verdict = pack.definition().conclusions().get(0).name().equals(head.name());
        return verdict ? assessment.verdict() : assessment.conclusions().get(head.name());
    }

    /**
     * Checks that each repair reaches the goal, that no part of it does, and that it proposes what can be; returns how many
     * parts it evaluated.
     */
    int assertTrue(RepairAnswer answer, List<Fact> facts) {
        int parts = 0;
        for (Repair repair : answer.repairs()) {
            List<Change> changes = repair.changes();
            assertThat(of(answer.goal().of(), with(changes, facts)))
                    .as("%s", repair)
                    .isEqualTo(answer.goal().outcome());
            int all = (1 << changes.size()) - 1;
            for (int part = 0; part < all; part++) {
                List<Change> some = new ArrayList<>();
                for (int i = 0; i < changes.size(); i++) {
                    if ((part >> i & 1) == 1) {
                        some.add(changes.get(i));
                    }
                }
                assertThat(of(answer.goal().of(), with(some, facts)))
                        .as("%s, a part of %s", some, repair)
                        .isNotEqualTo(answer.goal().outcome());
                parts++;
            }
            changes.forEach(this::assertPossible);
        }
        return parts;
    }

    /** Applies changes without the help of what proposed them: a fact before is taken out, a fact after recorded last. */
    private static List<Fact> with(List<Change> changes, List<Fact> facts) {
        List<Fact> changed = new ArrayList<>(facts);
        for (Change change : changes) {
            assertThat(change.before() != null).as("%s", change).isEqualTo(change.kind() != Change.Kind.ADDED);
            assertThat(change.after() != null).as("%s", change).isEqualTo(change.kind() != Change.Kind.WITHDRAWN);
            if (change.before() != null) {
                assertThat(changed.remove(change.before()))
                        .as("%s is of a fact that there is", change)
                        .isTrue();
            }
            if (change.after() != null) {
                changed.add(change.after());
            }
        }
        return changed;
    }

    private void assertPossible(Change change) {
        DeclaredType type = pack.vocabulary().factType(change.fact().type()).orElseThrow();
        assertThat(type.fixed()).as("%s is of a fixed type", change).isFalse();
        if (change.after() != null) {
            assertThat(pack.factReader().faultsOf(change.after()))
                    .as("%s", change)
                    .isEmpty();
            assertThat(change.after().said()).isBeforeOrEqualTo(asOf);
            assertThat(pack.definition().asserters()).contains(change.after().by());
        }
        if (change.kind() == Change.Kind.CHANGED) {
            assertThat(change.attributes()).as("%s", change).isNotEmpty().noneMatch(attribute -> type.attribute(
                            attribute.name())
                    .orElseThrow()
                    .fixed());
        }
    }
}
