package dev.sherpa.rules.match;

import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;

/** Makes steps of the conditions that the pack language has. */
final class Steps {

    private final Alphas alphas;
    private final Places places;

    Steps(Alphas alphas, Places places) {
        this.alphas = alphas;
        this.places = places;
    }

    Step of(Condition condition) {
        return switch (condition.getType()) {
            case PATTERN -> join(scan(condition));
            case NOT -> absence(scan(inner(condition)));
            case EXISTS -> existence(scan(inner(condition)));
            case FORALL -> forall(inner(condition).getSubConditions());
            case ACCUMULATE -> Accumulation.of((AccumulatePattern<?>) condition, this, places);
            default -> throw unknown(condition);
        };
    }

    Scan scan(Condition condition) {
        if (condition.getType() == Condition.Type.PATTERN && condition instanceof Pattern<?> pattern) {
            return Scan.of(pattern, alphas, places);
        }
        throw unknown(condition);
    }

    private static Condition inner(Condition condition) {
        return condition.getSubConditions().get(0);
    }

    private static Step join(Scan scan) {
        return (matching, next) -> {
            for (Object candidate : scan.candidates(matching)) {
                if (scan.admits(matching, candidate)) {
                    matching.go(next);
                }
            }
        };
    }

    private static Step absence(Scan scan) {
        return (matching, next) -> {
            if (!scan.any(matching)) {
                matching.go(next);
            }
        };
    }

    private static Step existence(Scan scan) {
        return (matching, next) -> {
            if (scan.any(matching)) {
                matching.go(next);
            }
        };
    }

    private Step forall(List<Condition> conditions) {
        if (conditions.size() != 2) {
            throw new IllegalArgumentException("A forall has two patterns, not " + conditions.size());
        }
        Scan each = scan(conditions.get(0));
        Scan has = scan(conditions.get(1));
        return (matching, next) -> {
            for (Object candidate : each.candidates(matching)) {
                if (each.admits(matching, candidate) && !has.any(matching)) {
                    return;
                }
            }
            matching.go(next);
        };
    }

    private static IllegalArgumentException unknown(Condition condition) {
        return new IllegalArgumentException("The pack language has no condition like " + condition);
    }
}
