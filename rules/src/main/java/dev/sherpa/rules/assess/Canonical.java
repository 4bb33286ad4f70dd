package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Sha256;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other so that different sequences never give the same text. */
final class Canonical {

    private final StringBuilder text = new StringBuilder(256);

    /** Writes a value: null, a text, a number, a flag, a day, a rating, or a list or map of such. */
    Canonical value(@Nullable Object value) {
        if (value == null) {
            text.append('~');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{').append(map.size());
            new TreeMap<>(map).forEach((name, each) -> value(name).value(each));
        } else if (value instanceof List<?> list) {
            text.append('[').append(list.size());
            list.forEach(this::value);
        } else {
            String written = value instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : value.toString();
            text.append(written.length()).append(':').append(written);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Returns the SHA-256, in hexadecimal, of what was written. */
    String sha256() {
        return new Sha256().add(text.toString()).hex();
    }
}
