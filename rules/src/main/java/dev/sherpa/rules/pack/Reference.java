package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param source the source
 * @param para the paragraphs, as in {@code 20, 22-23}; absent when the whole source is meant
 */
public record Reference(Source source, @Nullable String para) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)((?:\\s+¶[0-9]+(?:-[0-9]+)?,?)*)");

    /** Reads {@code source ¶n, ¶m; source ¶n}; what is wrong goes to {@code problem}, with its part of the text. */
    static List<Reference> parse(String text, Sources sources, BiConsumer<String, String> problem) {
        List<Reference> references = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Matcher matcher = FORM.matcher(part.strip());
            if (!matcher.matches()) {
                problem.accept(part.strip(), "'" + part.strip() + "' is not a citation such as \"crew-log ¶3, ¶5\"");
                continue;
            }
            String para = matcher.group(2).replace("¶", "").strip();
            if (!sources.isComplete()) {
                continue;
            }
            sources.find(matcher.group(1))
                    .ifPresentOrElse(
                            source -> references.add(new Reference(source, para.isEmpty() ? null : para)),
                            () -> problem.accept(
                                    matcher.group(1),
                                    Nearest.message(
                                            "the source '" + matcher.group(1) + "' is not in " + Sources.FILE,
                                            "",
                                            List.of(),
                                            Nearest.to(matcher.group(1), sources.ids()))));
        }
        return references;
    }
}
