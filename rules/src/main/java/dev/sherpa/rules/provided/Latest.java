package dev.sherpa.rules.provided;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the latest day; none of none. */
public final class Latest extends Gathering<LocalDate, LocalDate> {

    /** Creates the function. */
    public Latest() {
        super(LocalDate.class);
    }

    @Override
    @Nullable
    LocalDate resultOf(List<LocalDate> values) {
        return values.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
