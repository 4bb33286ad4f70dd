package dev.sherpa.briefing;

import dev.sherpa.api.model.Briefing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.commonmark.node.Node;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes briefings for Word (Office Open XML, ECMA-376), of the tree of their Markdown. */
final class WordBriefing {

    /** Lengths are in twentieths of a point. */
    private static final int A4_WIDTH = 11906;

    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1080;

    private WordBriefing() {}

    static byte[] write(Briefing briefing, Node text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(PackagedFile.open("word-styles.xml"))
                            .getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(PackagedFile.open("word-numbering.xml"))
                            .getNumbering());
            describe(document, briefing);
            text.accept(new WordText(document, text));
            layOut(document, briefing);
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are broken", e);
        }
    }

    private static void describe(XWPFDocument document, Briefing briefing) {
        Instant created = briefing.getAssessment().getCreated().toInstant();
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(MarkdownText.line(briefing.getTitle()));
        properties.setSubjectProperty(MarkdownText.line(briefing.getQuestion()));
        properties.setCreator("Sherpa");
        properties.setCreated(Optional.of(Date.from(created)));
        properties.setModified(Optional.of(Date.from(created)));
    }

    private static void layOut(XWPFDocument document, Briefing briefing) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        String handling = briefing.getHandling();
        if (handling != null) {
            write(document.createHeader(HeaderFooterType.DEFAULT), handling);
            write(document.createFooter(HeaderFooterType.DEFAULT), handling);
        }
    }

    private static void write(XWPFHeaderFooter part, String handling) {
        XWPFParagraph paragraph = part.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.createRun().setText(handling);
        paragraph.getRuns().get(0).setBold(true);
    }
}
