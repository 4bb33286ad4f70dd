package dev.sherpa.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a source asserts: typed, dated, cited.
 *
 * @param id the id under which it is stored; absent for a fact that is not
 * @param type a fact type of the rule pack
 * @param subject what it is about; history is kept per type and subject
 * @param attributes values by attribute: {@link BigDecimal}, {@link String} (text or a constant), {@link Boolean},
 *     {@link LocalDate} or a {@link List} of text; in the order of their names, numbers without trailing zeros
 * @param statement one sentence that a briefing can quote
 * @param said the day (UTC) on which it was said or became true: valid time
 * @param by who asserts it, one of the pack's asserters
 * @param source the document cited
 * @param para the paragraph cited
 * @param rating its rating; absent ranks as {@link Rating#UNRATED}
 * @param expires the day from which it no longer counts
 */
public record Fact(
        @Nullable String id,
        String type,
        String subject,
        Map<String, Object> attributes,
        String statement,
        LocalDate said,
        String by,
        Source source,
        @Nullable String para,
        @Nullable Rating rating,
        @Nullable LocalDate expires) {

    /** Copies the attributes, ordered by name and in canonical form. */
    public Fact {
        attributes = canonical(attributes);
    }

    /** Returns the rating that counts in precedence. */
    public Rating rank() {
        return rating == null ? Rating.UNRATED : rating;
    }

    /** Returns the fact with another value of an attribute. */
    public Fact with(String attribute, Object value) {
        Map<String, Object> other = new TreeMap<>(attributes);
        other.put(attribute, value);
        return new Fact(id, type, subject, other, statement, said, by, source, para, rating, expires);
    }

    /** Tells whether the fact counts on a day, as far as its own dates go: said by then and not expired. */
    boolean countsOn(LocalDate day) {
        return !said.isAfter(day) && (expires == null || day.isBefore(expires));
    }

    private static Map<String, Object> canonical(Map<String, Object> attributes) {
        Map<String, Object> sorted = new TreeMap<>();
        attributes.forEach((name, value) -> sorted.put(name, canonical(value)));
        return Collections.unmodifiableMap(sorted);
    }

    private static Object canonical(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }
}
