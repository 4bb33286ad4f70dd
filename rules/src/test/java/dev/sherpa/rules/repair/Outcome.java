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

    /** Checks that each repair reaches the goal, that no part of it does, and that it proposes what can be. */
    void assertTrue(RepairAnswer answer, List<Fact> facts) {
        for (Repair repair : answer.repairs()) {
            assertThat(of(answer.goal().of(), repair.applied(facts)))
                    .as("%s", repair)
                    .isEqualTo(answer.goal().outcome());
            int all = (1 << repair.changes().size()) - 1;
            for (int part = 0; part < all; part++) {
                List<Change> some = new ArrayList<>();
                for (int i = 0; i < repair.changes().size(); i++) {
                    if ((part >> i & 1) == 1) {
                        some.add(repair.changes().get(i));
                    }
                }
                assertThat(of(answer.goal().of(), new Repair(some, repair.way()).applied(facts)))
                        .as("%s, a part of %s", some, repair)
                        .isNotEqualTo(answer.goal().outcome());
            }
            repair.changes().forEach(this::assertPossible);
        }
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
