package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalLong;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order's number")
class OrderNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void says_the_day_and_leads_back_to_the_order() {
        assertEquals("261121-10072", OrderNumber.of(DAY, 1007));
        for (long id : new long[] {1, 42, 999, 1000, 123_456_789_012L}) {
            assertEquals(OptionalLong.of(id), OrderNumber.idIn(" " + OrderNumber.of(DAY, id) + " "));
        }
    }

    @Test
    void notices_one_wrong_digit_and_two_in_the_wrong_order() {
        String number = OrderNumber.of(DAY, 1047);
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                char other = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
                assertTrue(OrderNumber.idIn(number.substring(0, i) + other + number.substring(i + 1)).isEmpty(), "digit " + i);
            }
        }
        assertTrue(OrderNumber.idIn(number.replace("1047", "1074")).isEmpty());
    }

    @Test
    void is_nothing_else() {
        for (String text : new String[] {"", "261121", "1047", "261121-", "261121-abc7", "261121-9999999999999999999"}) {
            assertTrue(OrderNumber.idIn(text).isEmpty(), text);
        }
    }
}
