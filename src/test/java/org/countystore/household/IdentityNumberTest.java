package org.countystore.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.countystore.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An identity number")
class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "34052419800101001X", "11010519491231002x", " 34052419800101001X "})
    void with_the_right_check_character_passes(String text) {
        assertEquals(text.strip().toUpperCase(), new IdentityNumber(text).value());
    }

    @Test
    void with_any_digit_wrong_is_refused() {
        String good = "11010519491231002X";
        for (int i = 1; i < 17; i++) {
            String bad = good.substring(0, i) + (char) ('0' + (good.charAt(i) - '0' + 1) % 10) + good.substring(i + 1);
            assertThrows(Refused.class, () -> new IdentityNumber(bad), bad);
        }
        assertEquals("identity_check", assertThrows(Refused.class, () -> new IdentityNumber("110105194912310021")).errors().get(0).code());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"110105491231002", "1101051949123100", "A1010519491231002X", "11010519491231002Y", "011010519491231002X"})
    void of_another_shape_is_refused(String text) {
        assertEquals("identity", assertThrows(Refused.class, () -> new IdentityNumber(text)).errors().get(0).code());
    }

    @Test
    void tells_the_day_of_birth_and_the_age() {
        IdentityNumber number = new IdentityNumber("34052419800101001X");
        assertEquals(LocalDate.of(1980, 1, 1), number.born());
        assertEquals(46, number.ageOn(TODAY));
        assertEquals(45, number.ageOn(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void with_a_day_that_never_was_is_refused() {
        assertEquals("identity_birth",
                assertThrows(Refused.class, () -> IdentityNumber.completing("61102519990230001")).errors().get(0).code());
    }

    @Test
    void of_somebody_unborn_or_too_old_is_refused() {
        assertThrows(Refused.class, () -> IdentityNumber.completing("61102520270101001").mustBeAliveOn(TODAY));
        assertThrows(Refused.class, () -> IdentityNumber.completing("61102518850101001").mustBeAliveOn(TODAY));
        assertEquals(0, IdentityNumber.completing("61102520261121001").mustBeAliveOn(TODAY).ageOn(TODAY));
    }

    @Test
    void never_shows_itself_in_a_log() {
        IdentityNumber number = new IdentityNumber("11010519491231002X");
        assertEquals("110***********002X", number.toString());
        assertFalse(Person.head("张大山", number).toString().contains("1949"));
    }
}
