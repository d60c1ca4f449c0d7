package org.countystore.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countystore.kernel.Page;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Zbar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Printed points cards")
class CardPrintTest {
    private static final int DOTS = 300;

    /** One of the ten, cut out. */
    private static BufferedImage card(BufferedImage sheet, int i) {
        int wide = DOTS * 856 / 254;
        int high = DOTS * 540 / 254;
        return sheet.getSubimage((sheet.getWidth() - 2 * wide) / 2 + i % 2 * wide, (sheet.getHeight() - 5 * high) / 2 + i / 2 * high,
                wide, high);
    }

    @Test
    void are_all_of_a_village_however_many_that_are() throws IOException {
        try (Village village = new Village(Database.DERBY)) {
            for (int i = 0; i < Page.LARGEST + 1; i++) {
                village.card(village.household(), "2468");
            }
            byte[] file = village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.printed(Callers.VILLAGE));
            try (PDDocument document = Loader.loadPDF(file)) {
                assertEquals(42, document.getNumberOfPages(), "21 sheets and their backs");
            }
        }
    }

    @Test
    void are_ten_on_a_sheet_with_signed_codes_that_any_reader_reads_and_no_balance_in_words() throws IOException {
        try (Village village = new Village(Database.DERBY)) {
            Set<String> numbers = new TreeSet<>();
            for (int i = 0; i < 11; i++) {
                numbers.add(village.card(village.household(), "2468").card().number().value());
            }
            byte[] file = village.ask(Village.KEEPER, KeepingCards.class, desk -> desk.printed(Callers.VILLAGE));
            try (PDDocument document = Loader.loadPDF(file)) {
                assertEquals(4, document.getNumberOfPages(), "two fronts and their backs");
                PDFRenderer printer = new PDFRenderer(document);
                BufferedImage first = printer.renderImageWithDPI(0, DOTS);
                ImageIO.write(first, "png", Files.createDirectories(Path.of("target", "screenshots")).resolve("cards.png").toFile());
                ImageIO.write(printer.renderImageWithDPI(1, DOTS), "png", Path.of("target", "screenshots", "cards-back.png").toFile());
                Set<String> read = new TreeSet<>();
                for (int i = 0; i < 10; i++) {
                    read.add(Zbar.read(card(first, i)));
                }
                read.add(Zbar.read(card(printer.renderImageWithDPI(2, DOTS), 0)));
                assertEquals(numbers, read.stream().map(code -> village.day.serve(CardBook.class, book -> book.find(code)).orElseThrow()
                        .number().value()).collect(Collectors.toCollection(TreeSet::new)));
                assertTrue(read.stream().allMatch(code -> code.startsWith("ZA1/" + Callers.VILLAGE + "/0/261121/")), read.toString());
                String words = new PDFTextStripper().getText(document);
                assertTrue(words.contains("水峡村") && words.contains("张*山") && words.contains("不兑现金"), words);
                assertFalse(words.contains("张大山") || words.contains("余额 "), words);
            }
        }
    }
}
