package org.countystore.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Workbench;

import jakarta.enterprise.context.ApplicationScoped;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Draws a picture anew: upright, of a bounded size, and with nothing in the file but the picture. */
@ApplicationScoped
class Darkroom {
    private static final int LONGEST_SIDE = 1600;
    private static final int CARD_SIDE = 480;
    private static final double QUALITY = 0.82;
    private static final long MOST_PIXELS = 60_000_000;
    /** A picture twice as large as it is kept has all that can be seen of it. */
    private static final int ENOUGH = 2 * LONGEST_SIDE;
    private static final String JPEG = "JPEG";
    private static final String PNG = "png";
    /** So that many uploads at once queue for the memory that an open picture takes. */
    private final Workbench tables = new Workbench(2);

    /** @throws Refused INVALID for what is no JPEG or PNG, or one of too many pixels; BUSY where too many others wait */
    Picture develop(byte[] upload) {
        return tables.at(() -> drawn(upload));
    }

    private static Picture drawn(byte[] upload) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            return develop(reader(stream), stream);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // of a broken picture the readers say so in any way
            throw Refused.invalid("photo", "not_a_photo");
        }
    }

    private static ImageReader reader(ImageInputStream stream) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (is(reader, JPEG) || is(reader, PNG)) {
                return reader;
            }
            reader.dispose();
        }
        throw Refused.invalid("photo", "not_a_photo");
    }

    private static boolean is(ImageReader reader, String format) {
        try {
            return reader.getFormatName().equalsIgnoreCase(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture develop(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            // a PNG's texts may unpack to a thousand times their size
            reader.setInput(stream, false, is(reader, PNG));
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                throw Refused.invalid("photo", "too_many_pixels", MOST_PIXELS / 1_000_000);
            }
            return print(upright(reader, onWhite(reader.read(0, coarse(reader, Math.max(width, height))))), LONGEST_SIDE);
        } finally {
            reader.dispose();
        }
    }

    /** A large picture is read coarsely, so that it never lies in memory whole. */
    private static ImageReadParam coarse(ImageReader reader, long longest) {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.max(1, longest / ENOUGH);
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage onWhite(BufferedImage read) {
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(read, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    /** Telephones write beside the picture how they were held. */
    private static BufferedImage upright(ImageReader reader, BufferedImage read) {
        Orientation held = held(reader);
        return held == null ? read : ExifFilterUtils.getFilterForOrientation(held).apply(read);
    }

    /** Null where the file does not say, or says it so that nobody can read it. */
    private static Orientation held(ImageReader reader) {
        try {
            return is(reader, JPEG) ? ExifUtils.getExifOrientation(reader, 0) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** As large as on the card of a listing. */
    byte[] shrink(byte[] jpeg) {
        try {
            return print(ImageIO.read(new ByteArrayInputStream(jpeg)), CARD_SIDE).jpeg();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture print(BufferedImage read, int longestSide) throws IOException {
        double scale = Math.min(1, (double) longestSide / Math.max(read.getWidth(), read.getHeight()));
        BufferedImage small = Thumbnails.of(read).scale(scale).imageType(BufferedImage.TYPE_INT_RGB).asBufferedImage();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        Thumbnails.of(small).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(jpeg);
        return new Picture(jpeg.toByteArray(), small.getWidth(), small.getHeight());
    }
}
