package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stars")
class StarsTest {
    @Test
    void are_averaged_to_a_tenth_half_up() {
        assertEquals(45, new Stars(2, 9).tenths());
        assertEquals(43, new Stars(3, 13).tenths());
        assertEquals(38, new Stars(4, 15).tenths());
        assertEquals(0, new Stars(0, 0).tenths());
    }
}
