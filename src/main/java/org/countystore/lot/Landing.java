package org.countystore.lot;

/**
 * What the scales at both ends of a way say of one lot.
 *
 * @param sent     grams when it set out; nothing can be taken from it on the way
 * @param received grams now
 */
record Landing(long sent, long received) {
    /** Above zero for a scale gain, below for a shortage. */
    long more() {
        return received - sent;
    }

    LotState state() {
        return received == 0 ? LotState.USED_UP : LotState.HERE;
    }
}
