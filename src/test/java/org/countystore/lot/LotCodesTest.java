package org.countystore.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.countystore.kernel.LotCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The codes of lots")
class LotCodesTest {

    @Test
    void are_too_many_to_guess_and_short_enough_for_a_label() {
        assertTrue(LotCodes.LENGTH * Math.log(LotCodes.SIGNS.length()) / Math.log(2) >= 40);
        assertTrue(LotCodes.LENGTH <= 20);
        assertEquals(LotCodes.LENGTH, LotCodes.random().value().length());
    }

    @Test
    void have_no_signs_that_look_alike() {
        assertTrue(LotCodes.SIGNS.matches("[2-9A-HJKMNP-TW-Z]+"));
        assertEquals(LotCodes.SIGNS.length(), LotCodes.SIGNS.chars().distinct().count());
    }

    @Test
    void differ_and_use_all_signs() {
        Set<LotCode> codes = new HashSet<>();
        Set<Integer> signs = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            LotCode code = LotCodes.random();
            codes.add(code);
            code.value().chars().forEach(signs::add);
        }
        assertEquals(2000, codes.size());
        assertEquals(LotCodes.SIGNS.length(), signs.size());
    }
}
