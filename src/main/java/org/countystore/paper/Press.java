package org.countystore.paper;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Workbench;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints sheets into one PDF. */
@ApplicationScoped
public class Press {
    @Inject
    Letters letters;

    private final Workbench presses = new Workbench(2);

    /**
     * Two at a time: letters and sheets take much memory, and some sheets are everybody's to ask for.
     *
     * @param title as the reader's program shows it above the sheets
     * @param draw  takes a pen for each sheet, one at least
     * @throws Refused BUSY where too many others print
     */
    public byte[] print(String title, Format format, Consumer<Sheets> draw) {
        return presses.at(() -> printed(title, format, draw));
    }

    private byte[] printed(String title, Format format, Consumer<Sheets> draw) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Document document = new Document(new Rectangle(Pen.points(format.width()), Pen.points(format.height())))) {
            PdfWriter writer = PdfWriter.getInstance(document, file);
            writer.setFullCompression();
            writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            document.addTitle(title);
            document.open();
            draw.accept(new Sheets(document, writer, letters.font(), format));
        }
        return file.toByteArray();
    }
}
