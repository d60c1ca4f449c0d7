package org.countystore.review;

/**
 * How near second scores come to what the reviewers had decided.
 *
 * @param drawn  deeds drawn to be scored a second time
 * @param looked of them, those that were
 * @param equal  of those, the ones with the same points
 * @param apart  points between the two, of all that were scored together
 */
public record Steadiness(long drawn, long looked, long equal, long apart) {
    /** Mean absolute difference, in points a deed; 0 where nothing was scored. */
    public double meanApart() {
        return looked == 0 ? 0 : (double) apart / looked;
    }
}
