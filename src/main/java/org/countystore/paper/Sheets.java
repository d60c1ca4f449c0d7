package org.countystore.paper;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;

/** The sheets of one document, taken from the pile one after the other. */
public final class Sheets {
    private final Document document;
    private final PdfWriter writer;
    private final BaseFont font;
    private final Format format;

    Sheets(Document document, PdfWriter writer, BaseFont font, Format format) {
        this.document = document;
        this.writer = writer;
        this.font = font;
        this.format = format;
    }

    /** A fresh sheet, with the pen at its top left corner. */
    public Pen next() {
        document.newPage();
        // a sheet on which nothing is drawn is a sheet all the same
        writer.setPageEmpty(false);
        return new Pen(writer.getDirectContent(), font, 0, Pen.points(format.height()));
    }
}
