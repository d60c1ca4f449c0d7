package org.countystore.ordering;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Eight digits by which packs change hands: easy to say aloud, and one in a hundred million to guess. */
public record PickUpCode(String digits) {
    private static final int LENGTH = 8;
    private static final int HALF = 4;
    private static final int ALL = 100_000_000;

    static PickUpCode drawn(RandomGenerator random) {
        return new PickUpCode("%08d".formatted(random.nextInt(ALL)));
    }

    /** As somebody types or scans it, with or without the gap; empty for what is no code. */
    static Optional<PickUpCode> in(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return Optional.of(digits).filter(text -> text.length() == LENGTH && text.chars().allMatch(each -> each >= '0' && each <= '9'))
                .map(PickUpCode::new);
    }

    /** As it is read: {@code 4827 1936}. */
    @Override
    public String toString() {
        return digits.substring(0, HALF) + " " + digits.substring(HALF);
    }
}
