package dev.sherpa.bench.contest.limit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other in the form that Sherpa hashes; one buffer and one digest serve every answer. */
final class CanonicalBytes {

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;
    private byte[] bytes = new byte[65_536];
    private int length;

    CanonicalBytes() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Writes an attribute or a value of a match. */
    void value(@Nullable Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof LocalDate day) {
            day(day);
        } else if (value instanceof BigDecimal number) {
            text(
                    number.scale() == 0
                            ? number.toString()
                            : number.stripTrailingZeros().toPlainString());
        } else if (value instanceof List<?> list) {
            mark('[');
            number(list.size());
            for (Object each : list) {
                value(each);
            }
        } else {
            text(value == null ? null : value.toString());
        }
    }

    /** Writes values by name, in the order of the map. */
    void values(Map<String, Object> values) {
        mark('{');
        number(values.size());
        for (Map.Entry<String, Object> each : values.entrySet()) {
            text(each.getKey());
            value(each.getValue());
        }
    }

    void text(@Nullable String text) {
        if (text == null) {
            mark('~');
            return;
        }
        int characters = text.length();
        mark('"');
        number(characters);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    void day(@Nullable LocalDate day) {
        if (day == null) {
            mark('~');
            return;
        }
        mark('@');
        number(day.toEpochDay());
    }

    void count(int count) {
        mark('#');
        number(count);
    }

    /** Returns the SHA-256 of what was written, in hexadecimal, and begins anew. */
    String sha256() {
        digest.update(bytes, 0, length);
        length = 0;
        return HEX.formatHex(digest.digest());
    }

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
}
