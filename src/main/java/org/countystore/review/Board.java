package org.countystore.review;

/** Where a deed is shown to everybody: the honour roll (善行义举榜), or the exposure board (曝光台) for what was taken off. */
public enum Board {
    HONOUR(365), EXPOSURE(30);

    private final int mostDays;

    Board(int mostDays) {
        this.mostDays = mostDays;
    }

    /** Where a deed of that class comes. */
    public static Board of(RuleClass kind) {
        return kind.takes() ? EXPOSURE : HONOUR;
    }

    /** Nothing is shown for longer. */
    public int mostDays() {
        return mostDays;
    }
}
