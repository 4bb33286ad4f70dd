package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other, in UTF-8, so that different sequences never give the same bytes. */
final class Canonical {

    private byte[] bytes = new byte[32_768];
    private int length;

    /** Writes a value: null, a text, a number, a flag, a day, a rating, or a list or map of such in its order. */
    Canonical value(@Nullable Object value) {
        if (value == null) {
            mark('~');
        } else if (value instanceof String written) {
            text(written);
        } else if (value instanceof LocalDate day) {
            mark('@');
            number(day.toEpochDay());
        } else if (value instanceof Map<?, ?> map) {
            mark('{');
            number(map.size());
            map.forEach((name, each) -> value(name).value(each));
        } else if (value instanceof List<?> list) {
            mark('[');
            number(list.size());
            list.forEach(this::value);
        } else {
            text(value instanceof BigDecimal number ? plain(number) : value.toString());
        }
        return this;
    }

    /** Writes how many values follow, or the number of one that is written already. */
    Canonical count(int count) {
        mark('#');
        number(count);
        return this;
    }

    /** Forgets what was written. */
    void clear() {
        length = 0;
    }

    /** Returns the SHA-256, in hexadecimal, of what was written. */
    String sha256() {
        return new Sha256().add(bytes, length).hex();
    }

    private void text(String written) {
        mark('"');
        number(written.length());
        byte[] encoded = written.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** Writes a number in groups of seven bits, the last with its eighth bit clear (LEB128). */
    private void number(long number) {
        reserve(10);
        long left = number;
        while ((left & ~0x7FL) != 0) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    private void mark(char mark) {
        reserve(1);
        bytes[length++] = (byte) mark;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static String plain(BigDecimal number) {
        return number.scale() == 0
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
