package cz.trojlistek.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Writes a paper as PDF/UA: tagged for who has it read out, with its fonts inside. Fetches nothing from anywhere. */
@Component
public class PaperPdf {

    public static final String TYPE = "application/pdf";

    private static final float VERSION = 1.7f;
    private static final String FONT = "Open Sans";

    PaperPdf() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] write(Paper paper) {
        var file = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(VERSION);
            builder.withProducer("Trojlístek");
            builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("SemiBold"), FONT, 600, FontStyle.NORMAL, true);
            builder.useExternalResourceAccessControl(
                    (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withW3cDocument(PaperPage.of(paper), "");
            builder.toStream(file);
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    private static InputStream font(String weight) {
        return Objects.requireNonNull(
                PaperPdf.class.getResourceAsStream("/fonts/ttf/OpenSans/OpenSans-" + weight + ".ttf"), weight);
    }
}
