package org.countystore.lot;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Parts a whole amount by weights so that the parts add up to it: each gets its exact part rounded down, and what is
 * left goes one by one to the largest remainders, the earlier first among equals.
 */
final class Apportionment {
    private Apportionment() {
    }

    /**
     * No part is further than one from its exact part; while the amount does not exceed the sum of the weights, no part
     * exceeds its weight.
     *
     * @throws IllegalStateException if something is negative, or there is an amount and nothing to part it by
     */
    static long[] apportion(long amount, long... weights) {
        long sum = 0;
        for (long weight : weights) {
            mustNotBeNegative(weight);
            sum = Math.addExact(sum, weight);
        }
        mustNotBeNegative(amount);
        if (amount == 0) {
            return new long[weights.length];
        }
        if (sum == 0) {
            throw new IllegalStateException(amount + " to part and nothing to part it by");
        }
        return apportion(amount, sum, weights);
    }

    private static long[] apportion(long amount, long sum, long... weights) {
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            long product = Math.multiplyExact(amount, weights[i]);
            parts[i] = product / sum;
            remainders[i] = product % sum;
            left -= parts[i];
        }
        IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    private static void mustNotBeNegative(long number) {
        if (number < 0) {
            throw new IllegalStateException("cannot part by " + number);
        }
    }
}
