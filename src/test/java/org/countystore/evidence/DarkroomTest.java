package org.countystore.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import com.sun.management.ThreadMXBean;
import org.countystore.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture drawn anew")
class DarkroomTest {
    private final Darkroom darkroom = new Darkroom();

    /** Red above, blue below. */
    static byte[] file(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, format.equals("png") ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (y < height / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    /** As a telephone writes it that was held upright: the picture lies on its side, and the file says so. */
    private static byte[] heldUpright(byte[] jpeg) {
        byte[] exif = new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0,
                0, 0};
        int jfif = 4 + jpeg[5];   // the first segment, which must stay the first
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        file.put(jpeg, 0, jfif).putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif).put(jpeg, jfif, jpeg.length - jfif);
        return file.array();
    }

    @Test
    void is_a_jpeg_of_the_same_picture() throws IOException {
        for (String format : List.of("jpg", "png")) {
            Picture picture = darkroom.develop(file(format, 64, 32));
            assertEquals(List.of(64, 32), List.of(picture.width(), picture.height()));
            assertTrue(isRed(read(picture), 32, 4) && !isRed(read(picture), 32, 28));
            assertEquals((byte) 0xFF, picture.jpeg()[0]);
        }
    }

    @Test
    void stands_upright_and_tells_nothing_of_the_telephone() throws IOException {
        Picture picture = darkroom.develop(heldUpright(file("jpg", 64, 32)));
        assertEquals(List.of(32, 64), List.of(picture.width(), picture.height()));
        assertTrue(isRed(read(picture), 28, 32) && !isRed(read(picture), 4, 32));
        assertFalse(new String(picture.jpeg(), StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    @Test
    void is_never_larger_than_a_screen() {
        Picture picture = darkroom.develop(file("jpg", 4000, 1000));
        assertEquals(List.of(1600, 400), List.of(picture.width(), picture.height()));
    }

    @Test
    void has_white_where_it_was_transparent() throws IOException {
        Picture picture = darkroom.develop(written(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), "png"));
        assertEquals(Color.WHITE, new Color(read(picture).getRGB(8, 8)));
    }

    @Test
    void is_refused_for_what_is_no_picture() {
        byte[] picture = file("jpg", 64, 32);
        for (byte[] file : List.of(new byte[0], file("gif", 8, 8), file("bmp", 8, 8), "GIF89a und so weiter".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(picture, 40))) {
            assertEquals("not_a_photo", assertThrows(Refused.class, () -> darkroom.develop(file)).errors().get(0).code());
        }
    }

    /** A few bytes that say they are nine hundred million pixels. */
    @Test
    void is_refused_before_it_fills_the_memory() {
        byte[] bomb = file("png", 16, 16);
        ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
        CRC32 check = new CRC32();
        check.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) check.getValue());
        assertEquals("too_many_pixels", assertThrows(Refused.class, () -> darkroom.develop(bomb)).errors().get(0).code());
    }

    /** A text that belongs to the picture, half a megabyte small and half a gigabyte large. */
    @Test
    void is_drawn_without_reading_the_texts_that_came_with_it() throws IOException {
        byte[] plain = file("png", 16, 16);
        byte[] text = zeros(512);
        ByteBuffer chunk = ByteBuffer.allocate(text.length + 18).putInt(text.length + 6).put("zTXt".getBytes(StandardCharsets.US_ASCII))
                .put("Note".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) 0).put(text);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, text.length + 10);
        chunk.putInt((int) check.getValue());
        int head = 33;   // signature and first chunk
        byte[] bomb = ByteBuffer.allocate(plain.length + chunk.capacity()).put(plain, 0, head).put(chunk.array())
                .put(plain, head, plain.length - head).array();
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        assertEquals(16, darkroom.develop(bomb).width());
        assertTrue(memory.getCurrentThreadAllocatedBytes() - before < 64 << 20);
    }

    private static byte[] zeros(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        return packed.toByteArray();
    }
}
