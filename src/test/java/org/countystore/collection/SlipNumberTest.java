package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.countystore.testing.Callers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number on a slip")
class SlipNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void says_day_and_village_and_is_the_same_wherever_it_is_made() {
        UUID id = UUID.fromString("018f0000-0000-7000-8000-000000000001");
        String number = SlipNumber.of(Callers.VILLAGE, DAY, id, 5);
        assertTrue(number.matches("261121-104206-[0-9A-HJKMNP-TV-Z]{5}"), number);
        assertEquals(number, SlipNumber.of(Callers.VILLAGE, DAY, id, 5));
        assertTrue(SlipNumber.of(Callers.VILLAGE, DAY, id, 10).startsWith(number));
    }

    @Test
    void tells_ids_apart_that_differ_little() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            numbers.add(SlipNumber.of(Callers.VILLAGE, DAY, new UUID(0x018f_0000_0000_7000L, i), 5));
        }
        assertEquals(300, numbers.size());
    }

    @Test
    void names_town_and_county_too() {
        UUID id = UUID.randomUUID();
        assertTrue(SlipNumber.of(Callers.TOWN, DAY, id, 5).startsWith("261121-104-"));
        assertTrue(SlipNumber.of(Callers.COUNTY, DAY, id, 5).startsWith("261121-611025-"));
    }
}
