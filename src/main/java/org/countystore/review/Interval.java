package org.countystore.review;

/**
 * A figure taken from some cases, and between what the true one lies in nineteen of twenty such samples.
 *
 * @param cases of which it was taken; below {@value #FEWEST} nothing is said, lest it point at single people
 */
public record Interval(long cases, double figure, double low, double high) {
    public static final int FEWEST = 5;
    private static final double Z = 1.959963984540054;

    /**
     * The mean with Student's t, whose quantile is expanded about the normal one (Cornish-Fisher; Abramowitz and Stegun, 26.7.5):
     * right to three digits from four degrees of freedom on.
     *
     * @param sum     of all cases
     * @param squares sum of their squares
     */
    static Interval ofMean(long cases, double sum, double squares) {
        if (cases < 2) {
            return new Interval(cases, cases == 0 ? 0 : sum, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double mean = sum / cases;
        double variance = Math.max(0, (squares - sum * mean) / (cases - 1));
        double reach = t(cases - 1.0) * Math.sqrt(variance / cases);
        return new Interval(cases, mean, mean - reach, mean + reach);
    }

    static double t(double free) {
        double z3 = Z * Z * Z;
        double z5 = z3 * Z * Z;
        double z7 = z5 * Z * Z;
        double z9 = z7 * Z * Z;
        return Z + (z3 + Z) / (4 * free) + (5 * z5 + 16 * z3 + 3 * Z) / (96 * free * free)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * Math.pow(free, 3))
                + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * Z) / (92160 * Math.pow(free, 4));
    }

    /** A share after Wilson (1927), which stays between 0 and 1 and holds for few cases, too. */
    static Interval ofShare(long some, long cases) {
        if (cases == 0) {
            return new Interval(0, 0, 0, 1);
        }
        double share = (double) some / cases;
        double weight = Z * Z / cases;
        double middle = (share + weight / 2) / (1 + weight);
        double reach = Z * Math.sqrt(share * (1 - share) / cases + weight / (4 * cases)) / (1 + weight);
        return new Interval(cases, share, Math.max(0, middle - reach), Math.min(1, middle + reach));
    }

    public boolean isShown() {
        return cases >= FEWEST;
    }

    /** Whether chance alone would hardly have brought it so far from that figure. */
    public boolean liesApartFrom(double other) {
        return isShown() && (low > other || high < other);
    }
}
