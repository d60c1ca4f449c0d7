package org.countystore.lot;

/** What one household has in a heap: grams, and the fen it was owed for exactly those. */
record Part(long grams, long fen) {
    static final Part NONE = new Part(0, 0);

    Part plus(Part other) {
        return new Part(Math.addExact(grams, other.grams), Math.addExact(fen, other.fen));
    }

    Part minus(Part other) {
        return new Part(grams - other.grams, fen - other.fen);
    }

    /** So many of its grams with their fen, half a fen rounded up; the last gram takes the last fen. */
    Part take(long some) {
        long product = Math.multiplyExact(fen, some);
        return new Part(some, some == grams ? fen : Math.floorDiv(Math.addExact(Math.multiplyExact(2, product), grams), 2 * grams));
    }
}
