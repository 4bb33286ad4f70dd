package dev.sherpa.briefing;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import dev.sherpa.rules.pack.Wording;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a template can ask of values.
 *
 * <p>Of a text: {@code word}, its words if it is a constant or a day, and {@code Word}, the same with a capital; {@code
 * inWords} of a rating; {@code href} of an address, fit for a link. Of anything with a list {@code things}: {@code
 * hasThings}. Days, instants and the constants of the contract print in the words of the language.
 */
final class TemplateValues extends DefaultCollector implements Mustache.Formatter {

    private static final Pattern DAY = Pattern.compile("\\d{4,}-\\d\\d-\\d\\d");
    private static final Pattern HAS_THINGS = Pattern.compile("has[A-Z].*");

    private final Wording wording;
    private final Language language;

    TemplateValues(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object of, String name) {
        if (of instanceof String) {
            return switch (name) {
                case "word" -> (text, asked) -> word((String) text);
                case "Word" -> (text, asked) -> capital(word((String) text));
                case "inWords" -> (text, asked) -> rating((String) text);
                case "href" -> (text, asked) -> href((String) text);
                default -> null;
            };
        }
        if (HAS_THINGS.matcher(name).matches()) {
            String list = name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
            Mustache.VariableFetcher fetcher = super.createFetcher(of, list);
            return fetcher == null
                    ? null
                    : (context, asked) -> fetcher.get(context, list) instanceof Collection<?> found && !found.isEmpty();
        }
        return super.createFetcher(of, name);
    }

    @Override
    public String format(Object value) {
        if (value instanceof LocalDate day) {
            return language.pattern("day").format(day);
        }
        if (value instanceof OffsetDateTime instant) {
            return language.pattern("instant").format(instant.withOffsetSameInstant(ZoneOffset.UTC));
        }
        if (value instanceof Enum<?> constant) {
            return language.word(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return String.valueOf(value);
    }

    private String word(String text) {
        return DAY.matcher(text).matches() ? format(LocalDate.parse(text)) : wording.word(text);
    }

    private String rating(String code) {
        return language.word("reliability." + code.charAt(0)) + ", " + language.word("credibility." + code.charAt(1));
    }

    /** What ends the destination of a link in Markdown is encoded as RFC 3986 has it. */
    private static String href(String address) {
        return address.replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20")
                .replace("\\", "%5C");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
