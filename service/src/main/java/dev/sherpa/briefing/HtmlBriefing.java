package dev.sherpa.briefing;

import dev.sherpa.api.model.Briefing;
import dev.sherpa.api.model.BriefingAudience;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/** Writes briefings as a single HTML file that needs nothing else and prints well; well-formed as XML is, for PDF. */
final class HtmlBriefing {

    /** Nothing but the styles within may act. */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(MarkdownBriefing.EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            // XML has no attributes without a value.
            .attributeProviderFactory(context ->
                    (node, tag, attributes) -> attributes.replaceAll((name, value) -> value == null ? "" : value))
            .build();
    private static final String STYLE = text("briefing.css");

    private HtmlBriefing() {}

    static String write(Briefing briefing, Node text) {
        String handling = escape(briefing.getHandling() == null ? "" : briefing.getHandling());
        return """
                <!DOCTYPE html>
                <html lang="%s" xml:lang="%s" xmlns="http://www.w3.org/1999/xhtml">
                <head>
                <meta charset="UTF-8" />
                <meta name="viewport" content="width=device-width" />
                <meta name="subject" content="%s" />
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body class="%s">
                <div class="head">%s</div>
                <div class="foot">%s</div>
                %s</body>
                </html>
                """.formatted(
                        briefing.getLanguage(),
                        briefing.getLanguage(),
                        escape(briefing.getQuestion()),
                        escape(briefing.getTitle()),
                        STYLE,
                        briefing.getAudience() == BriefingAudience.ONE_PAGE ? "one-page" : "long",
                        handling,
                        handling,
                        RENDERER.render(text));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(MarkdownText.line(text), StandardCharsets.UTF_8.name());
    }

    private static String text(String name) {
        try (InputStream file = PackagedFile.open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
