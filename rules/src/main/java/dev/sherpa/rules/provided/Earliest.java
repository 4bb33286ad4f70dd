package dev.sherpa.rules.provided;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the earliest day; none of none. */
public final class Earliest extends Gathering<LocalDate, LocalDate> {

    /** Creates the function. */
    public Earliest() {
        super(LocalDate.class);
    }

    @Override
    @Nullable
    LocalDate resultOf(List<LocalDate> values) {
        return values.stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
