package org.countystore.paper;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.QrSquares;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;

/** Draws on a sheet, in millimetres to the right of and below where it was set down. */
public final class Pen {
    /** Where a line of words stands from its top, in parts of its size: as high as a Chinese character reaches. */
    private static final double ASCENT = 0.88;
    /** How much wider than its line a bold stroke is, in parts of the size. */
    private static final double BOLD = 0.035;
    /** Words are set narrower rather than cut, to this part of their size. */
    private static final double NARROWEST = 0.6;
    private static final double DOTS_A_MILLIMETRE = 8;
    /** Stands where the letters have no sign, so that a rare character of a name is seen to be missing. */
    private static final int MISSING = '〓';
    private final PdfContentByte ink;
    private final BaseFont font;
    private final double left;
    private final double top;

    Pen(PdfContentByte ink, BaseFont font, double left, double top) {
        this.ink = ink;
        this.font = font;
        this.left = left;
        this.top = top;
    }

    static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    /** A pen set down elsewhere on the same sheet. */
    public Pen at(double x, double y) {
        return new Pen(ink, font, left + points(x), top - points(y));
    }

    /** One line; y is the top of its characters. */
    public void write(Type type, double x, double y, String words) {
        ink.beginText();
        ink.setFontAndSize(font, points(type.size()));
        ink.setTextRenderingMode(type.bold() ? PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE : PdfContentByte.TEXT_RENDER_MODE_FILL);
        ink.setLineWidth(points(type.size() * BOLD));
        ink.setTextMatrix(right(x), down(y + type.size() * ASCENT));
        ink.showText(printable(words));
        ink.endText();
    }

    /** One line within a width: smaller where it is too long, and cut with a sign of it where even that does not help. */
    public void fit(Type type, double x, double y, double width, String words) {
        fit(type, x, y, width, words, Side.LEFT);
    }

    public void fit(Type type, double x, double y, double width, String words, Side side) {
        double by = Math.min(1, width / Math.max(width(type, words), 0.001));
        Type fitting = type.smaller(Math.max(NARROWEST, by));
        String shown = by < NARROWEST ? cut(fitting, width, words) : words;
        double free = width - width(fitting, shown);
        // smaller words stand in the middle of the line's height
        write(fitting, x + free * side.before, y + (type.size() - fitting.size()) / 2, shown);
    }

    private String cut(Type type, double width, String words) {
        int end = words.length();
        while (end > 0 && width(type, words.substring(0, end) + "…") > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    /**
     * Words over as many lines as they need.
     *
     * @param leading from the top of one line to the top of the next
     * @return the y below the last line
     */
    public double wrap(Type type, double x, double y, double width, double leading, String words) {
        double below = y;
        for (String line : lines(type, width, words)) {
            write(type, x, below, line);
            below += leading;
        }
        return below;
    }

    /** Chinese breaks between any two characters. */
    private List<String> lines(Type type, double width, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        words.codePoints().mapToObj(Character::toString).forEach(sign -> {
            if (!line.isEmpty() && width(type, line + sign) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(sign);
        });
        lines.add(line.toString());
        return lines;
    }

    public double width(Type type, String words) {
        return font.getWidthPoint(printable(words), (float) type.size());
    }

    private String printable(String words) {
        return words.codePoints().map(sign -> font.charExists(sign) ? sign : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    public void line(double fromX, double fromY, double toX, double toY, double thick) {
        ink.setLineWidth(points(thick));
        ink.moveTo(right(fromX), down(fromY));
        ink.lineTo(right(toX), down(toY));
        ink.stroke();
    }

    public void frame(double x, double y, double width, double height, double thick) {
        ink.setLineWidth(points(thick));
        ink.rectangle(right(x), down(y + height), points(width), points(height));
        ink.stroke();
    }

    /**
     * A QR code in the middle of a square, its white margin within it. Its squares are whole dots of a label printer, so that
     * none of them comes out narrower than another.
     */
    public void code(double x, double y, double side, String text) {
        QrSquares squares = QrSquares.of(text);
        double square = Math.floor(side / squares.side() * DOTS_A_MILLIMETRE) / DOTS_A_MILLIMETRE;
        if (square == 0) {
            throw new IllegalStateException("no room for the code of " + text + " on " + side + " mm");
        }
        double margin = (side - square * squares.side()) / 2;
        for (QrSquares.Run run : squares.runs()) {
            ink.rectangle(right(x + margin + run.x() * square), down(y + margin + (run.y() + 1) * square),
                    points(run.length() * square), points(square));
        }
        ink.fill();
    }

    private float right(double x) {
        return (float) left + points(x);
    }

    private float down(double y) {
        return (float) top - points(y);
    }
}
