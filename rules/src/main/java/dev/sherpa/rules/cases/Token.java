package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of a constraint.
 *
 * @param text the word or sign
 * @param span where it stands in the text of the file
 */
record Token(String text, Span span) {

    private static final Pattern FORM = Pattern.compile("\"[^\"]*\"|\\$\\w+(?:\\.\\w+)?|[A-Za-z_]\\w*(?:\\.\\w+)?"
            + "|\\d+(?:\\.\\d+)?|==|!=|<=|>=|&&|\\|\\||[-+*/<>!(),:]");

    static List<Token> of(String text, Span part) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = FORM.matcher(text).region(part.start(), part.end());
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), new Span(matcher.start(), matcher.end())));
        }
        return tokens;
    }

    boolean is(String... texts) {
        return List.of(texts).contains(text);
    }
}
