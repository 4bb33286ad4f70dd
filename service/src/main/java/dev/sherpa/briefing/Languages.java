package dev.sherpa.briefing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The languages that there are templates for: every folder {@code briefing/<language>} with a briefing.md. */
@Component
class Languages {

    private static final String TEMPLATES = "classpath*:briefing/*/briefing.md";

    private final Map<Locale, Language> languages = new LinkedHashMap<>();

    Languages() {
        try {
            for (Resource template : new PathMatchingResourcePatternResolver().getResources(TEMPLATES)) {
                String[] path = template.getURL().getPath().split("/");
                Locale locale = Locale.forLanguageTag(path[path.length - 2]);
                languages.put(locale, read(locale, template));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the best language for a reader; English if none is.
     *
     * @param accepted the value of Accept-Language (RFC 9110); any, if absent
     * @throws IllegalArgumentException if it is malformed
     */
    Language best(@Nullable String accepted) {
        List<Locale.LanguageRange> ranges =
                accepted == null || accepted.isBlank() ? List.of() : Locale.LanguageRange.parse(accepted);
        Locale best = Locale.lookup(ranges, languages.keySet());
        return Objects.requireNonNull(languages.get(best == null ? Locale.ENGLISH : best), "English has a template");
    }

    private static Language read(Locale locale, Resource template) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                template.createRelative("words.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return new Language(locale, template.getContentAsString(StandardCharsets.UTF_8), words);
    }
}
