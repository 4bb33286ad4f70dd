package dev.sherpa.briefing;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import dev.sherpa.api.model.Outcome;
import dev.sherpa.api.model.OutcomeChange;
import dev.sherpa.api.model.OutcomeKind;
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
 * <p>Of a constant or an outcome: {@code word}, its words, and {@code Word}, the same with a capital; {@code
 * inWords} of a rating; {@code href} of an address, fit for a link. Of anything with a list {@code things}: {@code
 * hasThings}. Days, instants and the constants of the contract print in the words of the language.
 */
final class TemplateValues extends DefaultCollector implements Mustache.Formatter {

    private static final Pattern HAS_THINGS = Pattern.compile("has[A-Z].*");

    /** An outcome in words. */
    private record Printed(String text) {}

    private final Words words;
    private final Wording wording;
    private final Language language;

    TemplateValues(Words words, Language language) {
        this.words = words;
        this.wording = words.wording();
        this.language = language;
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object of, String name) {
        if (of instanceof Outcome && name.equals("outcome")) {
            return (outcome, asked) -> printed((Outcome) outcome);
        }
        if (of instanceof OutcomeChange && (name.equals("before") || name.equals("after"))) {
            return (change, asked) -> printed((OutcomeChange) change, asked.equals("before"));
        }
        if (of instanceof Printed) {
            return switch (name) {
                case "word" -> (outcome, asked) -> ((Printed) outcome).text();
                case "Word" -> (outcome, asked) -> capital(((Printed) outcome).text());
                default -> null;
            };
        }
        if (of instanceof String) {
            return switch (name) {
                case "word" -> (text, asked) -> wording.word((String) text);
                case "Word" -> (text, asked) -> capital(wording.word((String) text));
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

    private @Nullable Printed printed(Outcome outcome) {
        return printed(outcome.getKind(), outcome.getName(), outcome.getOutcome());
    }

    private @Nullable Printed printed(OutcomeChange change, boolean before) {
        return printed(change.getKind(), change.getName(), before ? change.getBefore() : change.getAfter());
    }

    private @Nullable Printed printed(OutcomeKind kind, String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        Object outcome = words.outcome(kind, name, value);
        return new Printed(outcome instanceof LocalDate day ? format(day) : outcome.toString());
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
