package dev.sherpa.bench.contest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sherpa.rules.fact.FactBase;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Nothing is timed that answers a single fact base otherwise than the plain reading of the catalogue does. */
class EqualityTests {

    private static final int LAST = 999;

    private final Workload workload = Workload.standard();
    private final Equality equality = new Equality(workload);

    @Test
    void acceptsWhoAnswersAllRightly() {
        assertThatCode(() -> equality.require(new Sherpa(workload.pack(), false)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhoAnswersOneWithAnotherStatus() {
        SortedMap<String, String> wrong = new TreeMap<>(workload.expected().get(LAST));
        wrong.replace("tariff-truce", wrong.get("tariff-truce") + "?");

        assertThatIllegalStateException()
                .isThrownBy(() -> equality.require(new Reciting(workload, LAST, wrong)))
                .withMessageStartingWith("By heart answers fact base 999 with ");
    }

    @Test
    void refusesWhoLeavesAnOutcomeOut() {
        SortedMap<String, String> wrong = new TreeMap<>(workload.expected().get(0));
        wrong.remove("verdict");

        assertThatIllegalStateException()
                .isThrownBy(() -> equality.require(new Reciting(workload, 0, wrong)))
                .withMessageStartingWith("By heart answers fact base 0 with ");
    }

    /** Knows the right answers to all fact bases but one. */
    private record Reciting(Workload workload, int at, SortedMap<String, String> wrong)
            implements Contestant<Integer, Integer> {

        @Override
        public String name() {
            return "By heart";
        }

        @Override
        public String note() {
            return "Reads nothing.";
        }

        @Override
        public Integer prepare(FactBase facts) {
            List<FactBase> all = workload.factBases();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) == facts) {
                    return i;
                }
            }
            throw new IllegalArgumentException("a fact base that is not of the contest");
        }

        @Override
        public Integer answer(Integer prepared) {
            return prepared;
        }

        @Override
        public SortedMap<String, String> outcomes(Integer answer) {
            return answer == at ? wrong : workload.expected().get(answer);
        }
    }
}
