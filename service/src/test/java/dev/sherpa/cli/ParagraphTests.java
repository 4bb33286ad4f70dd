package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTests {

    @Test
    void fillsALineToItsLastColumn() {
        assertThat(Paragraph.of("a".repeat(46) + " " + "b".repeat(47), "- ", "  "))
                .hasLineCount(1)
                .hasSize(97);
        assertThat(Paragraph.of("a".repeat(46) + " " + "b".repeat(48), "- ", "  "))
                .isEqualTo("- " + "a".repeat(46) + "\n  " + "b".repeat(48) + "\n");
    }

    @Test
    void leavesAWordWholeThatIsLongerThanALine() {
        assertThat(Paragraph.of("a " + "b".repeat(200), "", "")).isEqualTo("a\n" + "b".repeat(200) + "\n");
    }
}
