package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Sha256;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other so that different sequences never give the same text. */
final class Canonical {

    private final StringBuilder text = new StringBuilder(16_384);

    /** Writes a value: null, a text, a number, a flag, a day, a rating, or a list or map of such in its order. */
    Canonical value(@Nullable Object value) {
        if (value == null) {
            text.append('~');
        } else if (value instanceof Map<?, ?> map) {
            text.append('{').append(map.size());
            map.forEach((name, each) -> value(name).value(each));
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

    int length() {
        return text.length();
    }

    /** Takes away and returns what was written from an offset on. */
    String cut(int start) {
        String end = text.substring(start);
        text.setLength(start);
        return end;
    }

    void append(String written) {
        text.append(written);
    }

    /** Returns the SHA-256, in hexadecimal, of what was written. */
    String sha256() {
        return new Sha256().add(text.toString()).hex();
    }
}
