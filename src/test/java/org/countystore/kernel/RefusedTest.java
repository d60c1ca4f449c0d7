package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refusal")
class RefusedTest {
    @Test
    void carries_its_reason_and_facts() {
        Refused refused = new Refused(Reason.OUT_OF_STOCK, "板栗", 3);
        assertEquals(Reason.OUT_OF_STOCK, refused.reason());
        assertEquals(List.of("板栗", 3), refused.facts());
        assertTrue(refused.errors().isEmpty());
        assertTrue(refused.getMessage().contains("OUT_OF_STOCK"));
        assertEquals(409, refused.reason().status());
    }

    @Test
    void can_be_shown_at_a_field() {
        Refused refused = new Refused(Reason.OUTSIDE_PRICE_BAND, 1, 2).at("fenPerKilogram");
        assertEquals(List.of(new Refused.FieldError("fenPerKilogram", "OUTSIDE_PRICE_BAND", List.of(1, 2))), refused.errors());
        assertEquals(List.of(1, 2), refused.facts());
    }

    @Test
    void of_what_cannot_be_read_or_found_says_so() {
        assertEquals(400, Refused.unreadable("pin", "json").reason().status());
        assertEquals(404, Refused.notFound("lot", "X").reason().status());
        assertEquals(422, Refused.invalid("pin", "required").reason().status());
    }

    @Test
    void names_all_wrong_fields_at_once() {
        Fields fields = new Fields().between(0, 1, 9, "quantity").text(" ", 5, "title").text("123456", 5, "text").text("a\u0007", 5, "note");
        assertEquals(List.of("quantity", "title", "text", "note"),
                assertThrows(Refused.class, fields::orRefuse).errors().stream().map(Refused.FieldError::field).toList());
    }

    @Test
    void is_not_made_of_what_is_right() {
        assertDoesNotThrow(() -> new Fields().between(1, 1, 9, "a").between(9, 1, 9, "b").text("12345", 5, "c").text("a\nb", 5, "d")
                .must(true, "e", "required").orRefuse());
    }
}
