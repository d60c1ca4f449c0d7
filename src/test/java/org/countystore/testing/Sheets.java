package org.countystore.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Printed sheets, as somebody reads them. */
public final class Sheets {
    private static final int DOTS = 110;

    private Sheets() {
    }

    /**
     * All words of a PDF.
     *
     * @param name under which its pages are left as pictures among the screenshots, to be looked at
     */
    public static String words(String name, byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, DOTS), "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
