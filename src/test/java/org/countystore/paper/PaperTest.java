package org.countystore.paper;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.function.Consumer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countystore.testing.Zbar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A printed sheet")
class PaperTest {
    private static final String ADDRESS = "https://county.example.cn/01/06970102000116/10/ABCDEFGH2345/21/77";
    private static final float LABEL_PRINTER = 203;
    private static final Press PRESS = press();

    private static Press press() {
        Press press = new Press();
        press.letters = new Letters();
        return press;
    }

    private interface Look {
        void at(PDDocument document) throws IOException;
    }

    private static void printed(Format format, Consumer<Sheets> draw, Look look) throws IOException {
        try (PDDocument document = Loader.loadPDF(PRESS.print("标签", format, draw))) {
            look.at(document);
        }
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).strip();
    }

    private static String wordsOf(Consumer<Pen> draw) throws IOException {
        StringBuilder words = new StringBuilder();
        printed(Format.LABEL, sheets -> draw.accept(sheets.next()), document -> words.append(words(document)));
        return words.toString();
    }

    @Test
    void carries_the_letters_it_uses_and_no_others() throws IOException {
        byte[] file = PRESS.print("标签", Format.LABEL, sheets -> sheets.next().write(Type.bold(5), 2, 2, "镇安板栗 500g"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals("镇安板栗 500g", words(document));
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
        assertTrue(file.length < 60_000, file.length + " bytes");
    }

    @Test
    void is_as_large_as_its_paper_and_never_scaled() throws IOException {
        printed(Format.LABEL, Sheets::next, document -> {
            assertEquals(170.08, document.getPage(0).getMediaBox().getWidth(), 0.01, "60 mm");
            assertEquals(113.39, document.getPage(0).getMediaBox().getHeight(), 0.01, "40 mm");
            assertEquals("None", document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        });
    }

    @Test
    void follows_its_neighbour_even_where_nothing_is_drawn() throws IOException {
        printed(Format.A4, sheets -> {
            sheets.next();
            sheets.next().write(Type.plain(4), 20, 20, "第二页");
            sheets.next();
        }, document -> assertEquals(3, document.getNumberOfPages()));
    }

    @Test
    void shows_a_sign_for_a_character_that_its_letters_do_not_have() throws IOException {
        assertEquals("张〓", wordsOf(pen -> pen.write(Type.plain(4), 2, 2, "张\uE123")));
    }

    @Test
    void sets_long_words_smaller_and_cuts_only_what_would_be_too_small_to_read() throws IOException {
        String village = "镇安县米粮镇光明村";
        assertAll(
                () -> assertEquals(village, wordsOf(pen -> pen.fit(Type.plain(4), 2, 2, 30, village))),
                () -> assertEquals("镇安县…", wordsOf(pen -> pen.fit(Type.plain(4), 2, 2, 10, village))),
                () -> assertEquals("短", wordsOf(pen -> pen.fit(Type.plain(4), 2, 2, 30, "短", Side.RIGHT))));
    }

    @Test
    void breaks_lines_between_any_two_characters() throws IOException {
        assertEquals("未用禁用农\n药", wordsOf(pen -> assertEquals(12, pen.wrap(Type.plain(4), 2, 2, 20, 5, "未用禁用农药"), 0.001)));
    }

    @Test
    void has_a_code_that_another_program_reads_at_the_dots_of_a_label_printer() throws IOException {
        printed(Format.LABEL, sheets -> sheets.next().at(36.5, 8).code(0, 0, 22.5, ADDRESS),
                document -> assertEquals(ADDRESS, Zbar.read(new PDFRenderer(document).renderImageWithDPI(0, LABEL_PRINTER))));
    }

    @Test
    void is_never_drawn_with_a_code_too_small_to_be_read() {
        assertThrows(IllegalStateException.class, () -> wordsOf(pen -> pen.code(2, 2, 5, ADDRESS)));
    }
}
