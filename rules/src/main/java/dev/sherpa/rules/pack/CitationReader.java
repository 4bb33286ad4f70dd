package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the places in sources that rules and parameters cite. */
final class CitationReader {

    private static final int LONGEST = 1_000;
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)((?:\\s+¶[0-9]+(?:-[0-9]+)?,?)*)");

    private CitationReader() {}

    /** Reads {@code source ¶n, ¶m; source ¶n}; what is wrong goes to {@code problem}, with its part of the text. */
    static List<Citation> read(String text, Sources sources, BiConsumer<String, String> problem) {
        List<Citation> citations = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Matcher matcher = FORM.matcher(part.strip());
            if (part.length() > LONGEST || !matcher.matches()) {
                problem.accept(part.strip(), "'" + part.strip() + "' is not a citation such as \"crew-log ¶3, ¶5\"");
                continue;
            }
            String para = matcher.group(2).replace("¶", "").strip();
            if (!sources.isComplete()) {
                continue;
            }
            sources.find(matcher.group(1))
                    .ifPresentOrElse(
                            source -> citations.add(sources.cited(source, para)),
                            () -> problem.accept(
                                    matcher.group(1),
                                    Nearest.message(
                                            "the source '" + matcher.group(1) + "' is not in " + Sources.FILE,
                                            "",
                                            List.of(),
                                            Nearest.to(matcher.group(1), sources.ids()))));
        }
        return citations;
    }
}
