package dev.sherpa.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ **c** `d` ~e~ \\*f\\*",
                "<script>alert(1)</script> &amp; &#60;",
                "[x](javascript:alert(1)) ![x](y) [^1] <https://a.example>",
                "# no heading",
                "- no item",
                "1. no item",
                "=====",
                "a | b | c",
                "USD 19.9 bn, 1.0.0, 3 + 4 = 7",
                "何立峰与贝森特在马德里会谈"
            })
    void isReadAsTheTextThatItIs(String text) {
        Node read = MarkdownBriefing.read(MarkdownText.escape(text));

        assertThat(TextContentRenderer.builder()
                        .extensions(MarkdownBriefing.EXTENSIONS)
                        .build()
                        .render(read))
                .isEqualTo(text);
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        assertThat(MarkdownText.escape("19.9% of 1.0.0 - 3 + 4 (2025)")).isEqualTo("19.9% of 1.0.0 - 3 + 4 (2025)");
    }

    @Test
    void keepsATextOnOneLineAndDropsWhatXmlCannotHold() {
        assertThat(MarkdownText.escape("a\nb\u2028c\u0001d\uFFFEe")).isEqualTo("a b cde");
    }
}
