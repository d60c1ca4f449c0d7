package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code of a place")
class PlaceCodeTest {
    private final PlaceCode county = new PlaceCode("611025");
    private final PlaceCode town = new PlaceCode("611025104");
    private final PlaceCode village = new PlaceCode("611025104206");

    @Test
    void covers_itself_and_everything_below_but_nothing_beside_or_above() {
        assertTrue(county.covers(village));
        assertTrue(town.covers(village));
        assertTrue(village.covers(village));
        assertFalse(village.covers(town));
        assertFalse(new PlaceCode("611025105").covers(village));
        assertFalse(new PlaceCode("611026").covers(town));
    }

    @Test
    void tells_its_kind_and_who_stands_above() {
        assertTrue(county.isCounty() && !county.isTown() && !county.isVillage());
        assertTrue(town.isTown() && !town.isCounty() && !town.isVillage());
        assertTrue(village.isVillage() && !village.isCounty() && !village.isTown());
        assertEquals(county, village.county());
        assertEquals(town, village.town());
        assertEquals(town, town.town());
        assertTrue(county.compareTo(town) < 0);
        assertEquals("611025", county.toString());
    }

    @Test
    void is_followed_by_everything_below_it_and_then_by_its_neighbour() {
        assertTrue(town.compareTo(village) < 0 && village.compareTo(town.lastBelow()) < 0);
        assertTrue(town.lastBelow().compareTo(new PlaceCode("611025105")) < 0);
        assertEquals(village, village.lastBelow());
        assertEquals(new PlaceCode("611025999999"), county.lastBelow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "61102", "6110251", "61102510420", "6110251042061", "61102a", "STORE"})
    void is_six_nine_or_twelve_digits(String text) {
        assertEquals(Reason.INVALID, assertThrows(Refused.class, () -> new PlaceCode(text)).reason());
    }
}
