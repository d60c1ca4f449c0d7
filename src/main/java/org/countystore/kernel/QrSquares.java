package org.countystore.kernel;

import java.util.ArrayList;
import java.util.List;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * The dark squares of a QR code, in runs from left to right.
 *
 * @param side of the whole code in squares, with the margin that must stay white
 */
public record QrSquares(int side, List<Run> runs) {
    /** Squares that must stay white all around. */
    private static final int QUIET = 4;

    /** So many dark squares after each other, in the row y from the top. */
    public record Run(int x, int y, int length) {
    }

    public static QrSquares of(String text) {
        ByteMatrix squares = encoded(text);
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int length = dark(squares, x, y);
                if (length > 0) {
                    runs.add(new Run(x + QUIET, y + QUIET, length));
                    x += length;
                }
            }
        }
        return new QrSquares(squares.getWidth() + 2 * QUIET, List.copyOf(runs));
    }

    /** How many dark squares follow each other from here. */
    private static int dark(ByteMatrix squares, int x, int y) {
        int length = 0;
        while (x + length < squares.getWidth() && squares.get(x + length, y) == 1) {
            length++;
        }
        return length;
    }

    private static ByteMatrix encoded(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
