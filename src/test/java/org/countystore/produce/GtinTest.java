package org.countystore.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.countystore.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A GTIN")
class GtinTest {
    @ParameterizedTest
    @CsvSource({"96385074,00000096385074", "036000291452,00036000291452", "4006381333931,04006381333931",
            "6901234567892,06901234567892", "10614141000415,10614141000415"})
    void is_kept_with_fourteen_digits(String given, String kept) {
        assertEquals(kept, new Gtin(given).value());
    }

    @ParameterizedTest
    @CsvSource({"690123456789,06901234567892", "400638133393,04006381333931", "9638507,00000096385074"})
    void is_completed_by_its_check_digit(String digits, String whole) {
        assertEquals(whole, Gtin.completing(digits).value());
    }

    @Test
    void with_one_digit_wrong_is_refused() {
        String good = "6901234567892";
        for (int i = 0; i < good.length(); i++) {
            char wrong = good.charAt(i) == '9' ? '0' : (char) (good.charAt(i) + 1);
            String bad = good.substring(0, i) + wrong + good.substring(i + 1);
            assertEquals("gtin_check", assertThrows(Refused.class, () -> new Gtin(bad)).errors().get(0).code(), bad);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"690123456789x", "69012345678921234", "123", "６９０１２３４５６７８９２"})
    void of_another_shape_is_refused(String text) {
        assertEquals("gtin", assertThrows(Refused.class, () -> new Gtin(text)).errors().get(0).code());
    }
}
