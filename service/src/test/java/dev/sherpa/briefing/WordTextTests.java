package dev.sherpa.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class WordTextTests {

    @Test
    void writesEveryParagraphOfNestedListsIntoItsList() {
        List<XWPFParagraph> paragraphs = write("- a\n  - b\n- c\n\nd");

        assertThat(paragraphs).extracting(XWPFParagraph::getText).containsExactly("a", "b", "c", "d");
        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.getNumID() != null)
                .containsExactly(true, true, true, false);
    }

    @Test
    void losesNoTextThatATemplateCanHold() {
        List<XWPFParagraph> paragraphs =
                write("a `b` *c **d*** [e](http://f.example)\\\ng\n\n> h\n\n    i\n\n```\nj\n```");

        assertThat(paragraphs).extracting(XWPFParagraph::getText).containsExactly("a b c d e\ng", "h", "i", "j");
    }

    @Test
    void leavesToStylesWhatTextDoesNotSay() {
        List<XWPFParagraph> paragraphs = write("# a\n\n**b** *c*");

        assertThat(paragraphs.get(0).getStyle()).isEqualTo("Title");
        assertThat(paragraphs.get(0).getRuns().get(0).getCTR().isSetRPr()).isFalse();
        assertThat(paragraphs.get(1).getRuns()).extracting(XWPFRun::isBold).containsExactly(true, false, false);
        assertThat(paragraphs.get(1).getRuns()).extracting(XWPFRun::isItalic).containsExactly(false, false, true);
    }

    @Test
    void writesAFootnoteOnceAndItsNumberWhereItIsReferredToAgain() {
        XWPFDocument document = new XWPFDocument();
        Node text = MarkdownBriefing.read("a [^1] b [^2] c [^1]\n\n[^1]: d\n\n[^2]: e");
        document.createNumbering();
        text.accept(new WordText(document, text));

        assertThat(document.getFootnotes())
                .filteredOn(
                        note -> note.getParagraphs().get(0).getText().strip().matches("[de]"))
                .hasSize(2);
        XWPFParagraph paragraph = document.getParagraphs().get(0);
        assertThat(paragraph.getRuns().get(paragraph.getRuns().size() - 1).text())
                .isEqualTo("1");
    }

    private static List<XWPFParagraph> write(String markdown) {
        XWPFDocument document = new XWPFDocument();
        Node text = MarkdownBriefing.read(markdown);
        text.accept(new WordText(document, text));
        return document.getParagraphs();
    }
}
