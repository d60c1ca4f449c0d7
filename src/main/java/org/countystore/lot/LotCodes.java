package org.countystore.lot;

import java.security.SecureRandom;

import org.countystore.kernel.LotCode;

/** Makes codes that can be read out over the telephone and cannot be guessed. */
final class LotCodes {
    /** Without 0 and O, 1, I and L, U and V. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    /** 29 signs: 4.8 bits each, 58 together; GS1 allows 20. */
    static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LotCodes() {
    }

    static LotCode random() {
        return new LotCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (code, i) -> code.append(SIGNS.charAt(i)), StringBuilder::append).toString());
    }
}
