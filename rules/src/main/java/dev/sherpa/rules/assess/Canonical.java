package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Sha256;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other so that different sequences never give the same text. */
final class Canonical {

    private final StringBuilder text = new StringBuilder(32_768);

    /** Writes a value: null, a text, a number, a flag, a day, a rating, or a list or map of such in its order. */
    Canonical value(@Nullable Object value) {
        if (value == null) {
            text.append('~');
        } else if (value instanceof String written) {
            text(written);
        } else if (value instanceof Map<?, ?> map) {
            text.append('{').append(map.size());
            map.forEach((name, each) -> value(name).value(each));
        } else if (value instanceof List<?> list) {
            text.append('[').append(list.size());
            list.forEach(this::value);
        } else {
            text(value instanceof BigDecimal number ? plain(number) : value.toString());
        }
        return this;
    }

    /** Writes how many values follow, or the number of one that is written already. */
    Canonical count(int count) {
        text.append('#').append(count).append(' ');
        return this;
    }

    /** Returns the SHA-256, in hexadecimal, of what was written. */
    String sha256() {
        return new Sha256().add(text.toString()).hex();
    }

    private void text(String written) {
        text.append(written.length()).append(':').append(written);
    }

    private static String plain(BigDecimal number) {
        return number.scale() == 0
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
