package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.repair.Change.AttributeChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How far changes move values, in hundredths, as {@link Repair} says. */
final class Way {

    private static final int WHOLE = 100;
    private static final int YEAR = 365;

    private Way() {}

    /** Returns how far a change moves the attributes of a fact of a type. */
    static int of(Change change, DeclaredType type) {
        int way = change.kind() == Change.Kind.CHANGED ? 0 : WHOLE;
        for (AttributeChange attribute : change.attributes()) {
            way += type.attribute(attribute.name())
                    .map(declared -> of(attribute, declared))
                    .orElse(WHOLE);
        }
        return way;
    }

    private static int of(AttributeChange change, Attribute attribute) {
        Object before = change.before();
        Object after = change.after();
        double part = 1;
        if (before instanceof BigDecimal a && after instanceof BigDecimal b) {
            BigDecimal larger = a.abs().max(b.abs());
            part = a.subtract(b).abs().divide(larger, 4, RoundingMode.UP).doubleValue();
        } else if (before instanceof LocalDate a && after instanceof LocalDate b) {
            part = Math.abs(ChronoUnit.DAYS.between(a, b)) / (double) YEAR;
        } else if (attribute.kind() == Attribute.Kind.CHOICE && before != null && after != null) {
            List<String> choices = attribute.choices();
            part = Math.abs(choices.indexOf(before) - choices.indexOf(after)) / (double) (choices.size() - 1);
        }
        return (int) Math.max(1, Math.min(WHOLE, Math.ceil(part * WHOLE)));
    }
}
