package dev.sherpa.rules.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The values that comparisons with literals leave: an interval, less single values. Not to be shared. */
final class Range {

    private final List<BigDecimal> excluded = new ArrayList<>();
    private Edge low = new Edge(null, false);
    private Edge high = new Edge(null, false);

    private record Edge(@org.jspecify.annotations.Nullable BigDecimal value, boolean open) {}

    /** Keeps only the values for which a comparison with a value holds. */
    void keep(String comparison, BigDecimal value) {
        switch (comparison) {
            case ">", ">=" -> raise(value, comparison.equals(">"));
            case "<", "<=" -> lower(value, comparison.equals("<"));
            case "==" -> {
                raise(value, false);
                lower(value, false);
            }
            default -> excluded.add(value);
        }
    }

    /** Tells whether no value is left. */
    boolean isEmpty() {
        BigDecimal least = low.value();
        BigDecimal most = high.value();
        if (least == null || most == null || least.compareTo(most) < 0) {
            return false;
        }
        return least.compareTo(most) > 0
                || low.open()
                || high.open()
                || excluded.stream().anyMatch(value -> value.compareTo(least) == 0);
    }

    private void raise(BigDecimal value, boolean open) {
        int compared = low.value() == null ? 1 : value.compareTo(low.value());
        if (compared > 0 || (compared == 0 && open)) {
            low = new Edge(value, open);
        }
    }

    private void lower(BigDecimal value, boolean open) {
        int compared = high.value() == null ? -1 : value.compareTo(high.value());
        if (compared < 0 || (compared == 0 && open)) {
            high = new Edge(value, open);
        }
    }
}
