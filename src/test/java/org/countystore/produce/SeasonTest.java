package org.countystore.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A season")
class SeasonTest {
    @Test
    void has_the_months_it_was_given_and_no_other() {
        Season season = Season.of(List.of(11, 1, 12, 11));
        assertEquals(List.of(Month.JANUARY, Month.NOVEMBER, Month.DECEMBER), season.months());
        assertTrue(season.has(Month.JANUARY));
        assertFalse(season.has(Month.OCTOBER));
        assertFalse(Season.NONE.has(Month.JANUARY));
    }

    @Test
    void is_kept_as_one_sign_a_month() {
        assertEquals("100000000011", Season.of(List.of(11, 12, 1)).text());
        assertEquals(Season.of(List.of(11, 12, 1)), Season.ofText("100000000011"));
        assertEquals("__________1%", Season.pattern(Month.NOVEMBER));
    }
}
