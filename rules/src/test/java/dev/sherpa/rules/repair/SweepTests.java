package dev.sherpa.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a sweep makes of a variation is what the whole pack makes of it. */
class SweepTests {

    private static final int MOST = 200;
    private static final LocalDate DAY = LocalDate.parse("2025-09-22");

    private final RulePack pack = BeijingTrip.pack();
    private final List<Fact> visible =
            FactBase.ofFacts(pack.dossier().orElseThrow().facts(), DAY, pack.factBaseRules(DAY)).current().stream()
                    .flatMap(fact -> fact.from().stream())
                    .toList();

    @Test
    void agreesWithTheWholePackOnRandomVariations() {
        Random random = new Random(6);
        Set<Map<?, ?>> different = new HashSet<>();
        Sweep sweep = new Sweep(pack, visible, DAY);
        for (int i = 0; i < 3_000; i++) {
            List<Fact> instead = variation(random);
            Map<?, ?> expected = whole(instead);
            assertThat(sweep.outcomes(instead)).as("variation %s", instead).isEqualTo(expected);
            different.add(expected);
        }
        assertThat(different).hasSizeGreaterThan(100);
    }

    @Test
    void forgetsWhenItRemembersTooMuchAndGoesOn() {
        Random random = new Random(7);
        Sweep sweep = new Sweep(pack, visible, DAY, MOST);
        int atFirst = sweep.remembered();
        int before = atFirst;
        int forgotten = 0;
        for (int i = 1; i <= 200; i++) {
            List<Fact> instead = variation(random);
            assertThat(sweep.outcomes(instead))
                    .as("variation %d: %s", i, instead)
                    .isEqualTo(whole(instead));
            if (sweep.remembered() < before) {
                assertThat(before).isGreaterThan(MOST);
                assertThat(sweep.remembered()).isLessThan(MOST);
                forgotten++;
            } else {
                assertThat(before).isLessThanOrEqualTo(MOST);
            }
            before = sweep.remembered();
        }
        assertThat(atFirst).isLessThan(MOST);
        assertThat(forgotten).isGreaterThan(2);
    }

    private Map<?, ?> whole(List<Fact> instead) {
        List<Fact> facts = new ArrayList<>(visible);
        facts.removeIf(
                fact -> instead.stream().anyMatch(other -> Topic.of(other).equals(Topic.of(fact))));
        facts.addAll(instead);
        return new Assessor().outcomes(pack, FactBase.ofFacts(facts, DAY, pack.factBaseRules(DAY)));
    }

    private List<Fact> variation(Random random) {
        List<Fact> shuffled = new ArrayList<>(visible);
        Collections.shuffle(shuffled, random);
        List<Fact> instead = new ArrayList<>();
        for (Fact fact : shuffled.subList(0, 1 + random.nextInt(3))) {
            Fact varied = varied(fact, random);
            if (pack.factReader().faultsOf(varied).isEmpty()
                    && instead.stream().noneMatch(other -> Topic.of(other).equals(Topic.of(fact)))) {
                instead.add(varied);
            }
        }
        return instead;
    }

    private Fact varied(Fact fact, Random random) {
        Fact varied = fact;
        for (Map.Entry<String, Object> attribute : fact.attributes().entrySet()) {
            varied = varied.with(attribute.getKey(), other(fact, attribute.getKey(), attribute.getValue(), random));
        }
        return varied;
    }

    private Object other(Fact fact, String name, Object value, Random random) {
        if (value instanceof BigDecimal) {
            return BigDecimal.valueOf(
                    List.of(0, 1, 49, 50, 80, 100, 199, 200, 549, 550, 551).get(random.nextInt(11)));
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(random.nextInt(800) - 400L);
        }
        if (value instanceof Boolean) {
            return random.nextBoolean();
        }
        List<String> choices = pack.vocabulary()
                .type(fact.type())
                .orElseThrow()
                .attribute(name)
                .orElseThrow()
                .choices();
        return choices.isEmpty() ? value : choices.get(random.nextInt(choices.size()));
    }
}
