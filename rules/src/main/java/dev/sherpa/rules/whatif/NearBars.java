package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.Finding.RuleReference;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of current and derived facts that are near a bar. */
final class NearBars {

    /** How far from a bar is still near it, in % of the bar. */
    static final BigDecimal NEAR_PCT = BigDecimal.valueOf(5);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NearBars() {}

    private record Given(String type, @Nullable String subject, Map<String, Object> attributes) {}

    /** Returns them in the order of rules and lines, then of facts; bars of which no parameter is part are left out. */
    static List<NearBar> of(RulePack pack, FactBase facts, List<Bar> bars) {
        List<Given> given = Stream.concat(
                        facts.current().stream().map(fact -> new Given(fact.type(), fact.subject(), fact.attributes())),
                        new Assessor()
                                .derived(pack, facts).stream().map(fact -> new Given(fact.type(), null, fact.values())))
                .toList();
        return bars.stream()
                .flatMap(bar -> given.stream()
                        .filter(fact -> fact.type().equals(bar.type()))
                        .flatMap(fact -> near(bar, fact).stream()))
                .distinct()
                .toList();
    }

    private static Optional<NearBar> near(Bar bar, Given fact) {
        if (bar.parameter() == null
                || !(bar.value() instanceof BigDecimal number)
                || !(bar.actual(fact.attributes()) instanceof BigDecimal actual)) {
            return Optional.empty();
        }
        BigDecimal gap = actual.subtract(number).abs();
        if (gap.multiply(HUNDRED).compareTo(number.abs().multiply(NEAR_PCT)) > 0) {
            return Optional.empty();
        }
        BigDecimal distance = number.signum() == 0
                ? BigDecimal.ZERO
                : gap.multiply(HUNDRED).divide(number.abs(), MathContext.DECIMAL128);
        return Optional.of(new NearBar(
                RuleReference.to(bar.rule()),
                bar.rule().head(),
                bar.line(),
                bar.constraint(),
                bar.parameter(),
                number,
                fact.type(),
                fact.subject(),
                actual,
                bar.holds(actual),
                distance.setScale(2, RoundingMode.HALF_EVEN)));
    }
}
