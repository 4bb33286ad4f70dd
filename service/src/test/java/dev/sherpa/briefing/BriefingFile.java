package dev.sherpa.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;

/** Reads briefings back, as other programs do. */
public final class BriefingFile {

    private BriefingFile() {}

    /**
     * A PDF.
     *
     * @param text its text, with single blanks
     * @param pages how many pages it has
     * @param fonts its fonts that are not embedded
     * @param links where its links lead
     */
    public record Pdf(String text, int pages, List<String> fonts, List<String> links) {}

    /**
     * A Word document.
     *
     * @param text its text, footnotes and tables included, with single blanks
     * @param styles the styles of its paragraphs
     * @param links where its links lead
     * @param header the text of its header
     */
    public record Word(String text, List<String> styles, List<String> links, String header) {}

    /** Reads a PDF. */
    public static Pdf pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> loose = new ArrayList<>();
            List<String> links = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        loose.add(font.getName());
                    }
                }
                for (Object annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        links.add(uri.getURI());
                    }
                }
            }
            return new Pdf(plain(new PDFTextStripper().getText(document)), document.getNumberOfPages(), loose, links);
        }
    }

    /** Reads a Word document. */
    public static Word word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> text = new ArrayList<>();
            document.getParagraphs().forEach(paragraph -> text.add(paragraph.getText()));
            document.getTables().forEach(table -> text.add(table.getText()));
            document.getFootnotes()
                    .forEach(note -> note.getParagraphs().forEach(paragraph -> text.add(paragraph.getText())));
            List<String> links = new ArrayList<>();
            for (XWPFHyperlink link : document.getHyperlinks()) {
                links.add(link.getURL());
            }
            String header = document.getHeaderList().stream()
                    .map(part -> part.getText().strip())
                    .collect(Collectors.joining());
            return new Word(
                    plain(String.join(" ", text)),
                    document.getParagraphs().stream()
                            .map(paragraph -> String.valueOf(paragraph.getStyle()))
                            .toList(),
                    links,
                    header);
        }
    }

    /** Returns a text with single blanks. */
    public static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
