package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countystore.kernel.Reason;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Zbar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A printed notice")
class NoticePrintTest {
    private static final int DOTS = 200;
    private static final int DEEDS = 40;

    private static String words(PDDocument document, int page) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        return words.getText(document);
    }

    @Test
    void repeats_its_head_counts_its_sheets_masks_its_names_and_leads_to_its_page() throws IOException {
        try (Council council = new Council(Database.DERBY)) {
            List<UUID> deeds = new ArrayList<>();
            for (int i = 0; i < DEEDS; i++) {
                deeds.add(council.propose(3 + i % 4, i % 5 == 0 ? "litter" : "road", 5));
            }
            Review review = council.open(OCTOBER);
            council.refused(Reason.NOT_FOUND, Callers.nobody(), PrintingNotices.class, desk -> desk.sheet(review.uuid()));
            deeds.forEach(deed -> council.agree(review, deed, 5));
            Review published = council.publish(review);
            byte[] file = council.ask(Callers.nobody(), PrintingNotices.class, desk -> desk.sheet(review.uuid()));
            try (PDDocument document = Loader.loadPDF(file)) {
                assertEquals(2, document.getNumberOfPages());
                String first = words(document, 1);
                String second = words(document, 2);
                assertTrue(first.contains("水峡村") && first.contains("2026年10月") && first.contains("公示期 10月12日—10月16日"), first);
                assertTrue(first.contains("第1页/共2页") && second.contains("第2页/共2页"), second);
                assertTrue(first.contains("序号") && second.contains("序号"), "the head of the table stands on each sheet");
                assertTrue(second.contains("合计 4 户 " + published.points() + " 分") && second.contains("村监委会") && second.contains("异议电话"), second);
                assertTrue(first.contains("张*山"), first);
                assertFalse((first + second).contains("张大山"));
                PDFRenderer printer = new PDFRenderer(document);
                BufferedImage last = printer.renderImageWithDPI(1, DOTS);
                ImageIO.write(printer.renderImageWithDPI(0, DOTS), "png",
                        Files.createDirectories(Path.of("target", "screenshots")).resolve("notice-sheet-1.png").toFile());
                ImageIO.write(last, "png", Path.of("target", "screenshots", "notice-sheet-2.png").toFile());
                assertTrue(Zbar.read(last).endsWith("/notice/" + review.uuid()), "any reader reads the code");
            }
        }
    }
}
