package org.countystore.kernel.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.html.Image;

/** A code that a telephone reads, drawn as an SVG picture: sharp on any screen or printer. */
public class QrCode extends Image {
    private static final long serialVersionUID = 1L;
    /** Modules that must stay white all around. */
    private static final int QUIET = 4;

    public QrCode(String text) {
        super("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.US_ASCII)), "");
        setAlt(text);
    }

    static String svg(String text) {
        ByteMatrix modules = modules(text);
        int size = modules.getWidth() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int length = dark(modules, x, y);
                if (length > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append('h').append(length)
                            .append("v1h-").append(length)
                            .append('z');
                    x += length;
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    /** How many dark modules follow each other from here. */
    private static int dark(ByteMatrix modules, int x, int y) {
        int length = 0;
        while (x + length < modules.getWidth() && modules.get(x + length, y) == 1) {
            length++;
        }
        return length;
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
