package dev.sherpa.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.sherpa.api.model.Briefing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes briefings as PDF, of their HTML.
 *
 * <p>Fonts are embedded, as far as they are used: Noto Sans, and Droid Sans Fallback for Chinese, Japanese and Korean. It is
 * dated as the assessment is, so that the same briefing is the same file.
 */
final class PdfBriefing {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfBriefing() {}

    static byte[] write(Briefing briefing, String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        font(builder, "NotoSans-Regular.ttf", "Noto Sans", REGULAR, FontStyle.NORMAL);
        font(builder, "NotoSans-Bold.ttf", "Noto Sans", BOLD, FontStyle.NORMAL);
        font(builder, "NotoSans-Italic.ttf", "Noto Sans", REGULAR, FontStyle.ITALIC);
        font(builder, "DroidSansFallbackFull.ttf", "Droid Sans Fallback", REGULAR, FontStyle.NORMAL);
        builder.useUriResolver((base, address) -> address.startsWith("http") ? address : null);
        builder.useHttpStreamImplementation(address -> {
            throw new IllegalStateException("A briefing loads nothing, unlike " + address);
        });
        builder.withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, briefing);
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void date(PDDocument document, Briefing briefing) {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(
                briefing.getAssessment().getCreated().toInstant().toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(created);
        information.setModificationDate(created);
        information.setCreator("Sherpa");
        document.setDocumentId(briefing.getAssessment().getId().getLeastSignificantBits());
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> PackagedFile.open("fonts/" + file), family, weight, style, true);
    }
}
