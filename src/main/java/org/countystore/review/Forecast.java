package org.countystore.review;

/**
 * Whether the fund would bear the month.
 *
 * @param undecided deeds that lack votes for their quorum; they are not counted in
 * @param points    what the month would bring by the votes so far
 * @param cover     what the fund may still award
 * @param promised  what hangs out for other months and is not posted yet
 * @param matched   what gifts would add, as far as they suffice
 */
public record Forecast(long undecided, long points, long cover, long promised, long matched) {
    /** Without gifts that match it. */
    Forecast(long undecided, long points, long cover, long promised) {
        this(undecided, points, cover, promised, 0);
    }

    public long free() {
        return cover - promised;
    }

    /** Points that the fund lacks; 0 if it bears the month. */
    public long missing() {
        return Math.max(0, points - free());
    }
}
