package org.countystore.kernel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.countystore.testing.Zbar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

@DisplayName("The code on a label")
class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int DOTS = 4;
    private static final String ADDRESS = "https://county.example.cn/01/06970102000116/10/ABCDEFGH2345/21/77";

    /** Prints the picture, four dots a module, and looks at it as a telephone would. */
    private static String scanned(String svg) throws ReaderException {
        int size = size(svg);
        return new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(
                new RGBLuminanceSource(size * DOTS, size * DOTS, printed(svg))))).getText();
    }

    private static int[] printed(String svg) {
        int size = size(svg);
        int[] paper = new int[size * size * DOTS * DOTS];
        Arrays.fill(paper, 0xFFFFFF);
        for (MatchResult run : RUN.matcher(svg).results().toList()) {
            for (int dot = 0; dot < Integer.parseInt(run.group(3)) * DOTS; dot++) {
                for (int row = 0; row < DOTS; row++) {
                    paper[(Integer.parseInt(run.group(2)) * DOTS + row) * size * DOTS + Integer.parseInt(run.group(1)) * DOTS + dot] = 0;
                }
            }
        }
        return paper;
    }

    private static int size(String svg) {
        return Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
    }

    @Test
    void is_read_back_by_a_scanner() throws ReaderException {
        assertEquals(ADDRESS, scanned(QrCode.svg(ADDRESS)));
    }

    @Test
    void is_read_by_another_program_than_the_one_that_draws_it() throws IOException {
        String svg = QrCode.svg(ADDRESS);
        int width = size(svg) * DOTS;
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, width, printed(svg), 0, width);
        assertEquals(ADDRESS, Zbar.read(picture));
    }

    @Test
    void has_at_least_three_dots_a_module_on_twenty_millimetres() {
        assertTrue(size(QrCode.svg(ADDRESS)) * 3 <= 160, "203 dots an inch make 160 dots on 20 mm");
    }

    @Test
    void carries_no_script() {
        assertFalse(QrCode.svg("\"><script>alert(1)</script>").contains("script"));
    }
}
