package org.countystore.sorting;

import org.countystore.paper.Format;

/** What labels are printed on. */
public enum LabelStock {
    /** One label after the other, for a label printer. */
    ROLL(Format.LABEL, 1, 1, 0),
    /** Self-adhesive A4 with 18 labels, for an office printer. */
    SHEET(Format.A4, 3, 6, 2);

    private final Format format;
    private final int across;
    private final int down;
    /** Between two labels, in millimetres. */
    private final double gap;

    LabelStock(Format format, int across, int down, double gap) {
        this.format = format;
        this.across = across;
        this.down = down;
        this.gap = gap;
    }

    Format format() {
        return format;
    }

    /** So many labels stand on one page. */
    int onPage() {
        return across * down;
    }

    /** How far from the left the label in this place stands, counted from 0 row by row; all of them in the middle of the page. */
    double left(int place) {
        return middle(format.width(), across, Format.LABEL.width()) + place % across * (Format.LABEL.width() + gap);
    }

    double top(int place) {
        return middle(format.height(), down, Format.LABEL.height()) + place / across * (Format.LABEL.height() + gap);
    }

    private double middle(double page, int labels, double label) {
        return (page - labels * label - (labels - 1) * gap) / 2;
    }
}
