package dev.sherpa.web;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Days and instants as RFC 3339 has them, as far as they can be held: years 1 to 9999, at most nine decimals of a
 * second, no leap seconds.
 */
final class TimeFormats {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})", Pattern.CASE_INSENSITIVE);

    private TimeFormats() {}

    static List<Format> all() {
        return List.of(
                new Checked("date", DAY, text -> LocalDate.parse(text).getYear()),
                new Checked("date-time", INSTANT, text -> OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .getYear()));
    }

    private record Checked(String name, Pattern form, Function<String, Integer> year) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            try {
                return form.matcher(text).matches() && year.apply(text) >= 1 && year.apply(text) <= 9999;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
