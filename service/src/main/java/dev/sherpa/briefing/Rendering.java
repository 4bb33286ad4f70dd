package dev.sherpa.briefing;

import java.nio.charset.StandardCharsets;
import org.commonmark.node.Node;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Renders briefings in every format. */
@Component
class Rendering {

    private final JsonMapper json;

    Rendering(JsonMapper json) {
        this.json = json;
    }

    byte[] render(Briefed briefed, Language language, Format format) {
        return switch (format) {
            case JSON -> json.writeValueAsBytes(briefed.briefing());
            case PROVENANCE -> json.writeValueAsBytes(Provenance.of(briefed));
            case MARKDOWN -> utf8(MarkdownBriefing.write(briefed, language, true));
            case HTML -> utf8(html(briefed, language));
            case PDF -> PdfBriefing.write(briefed.briefing(), html(briefed, language));
            case WORD -> WordBriefing.write(briefed.briefing(), text(briefed, language));
        };
    }

    private static String html(Briefed briefed, Language language) {
        return HtmlBriefing.write(briefed.briefing(), text(briefed, language));
    }

    private static Node text(Briefed briefed, Language language) {
        return MarkdownBriefing.read(MarkdownBriefing.write(briefed, language, false));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
