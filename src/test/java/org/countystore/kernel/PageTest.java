package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page")
class PageTest {
    @Test
    void holds_one_to_two_hundred_rows() {
        assertEquals(1, Page.of(1).size());
        assertEquals(200, Page.of(200).size());
        assertEquals(50, Page.FIRST.size());
        assertThrows(Refused.class, () -> Page.of(0));
        assertThrows(Refused.class, () -> Page.of(201));
    }

    @Test
    void says_where_the_next_one_begins_only_if_there_is_one() {
        Page two = Page.of(2);
        assertEquals(3, two.sizeAndOne());
        assertEquals(new Listed<>(List.of("a", "b"), Optional.of("b")), two.cut(List.of("a", "b", "c"), row -> row));
        assertEquals(new Listed<>(List.of("a", "b"), Optional.empty()), two.cut(List.of("a", "b"), row -> row));
        assertEquals(new Listed<>(List.of(), Optional.empty()), two.cut(List.<String>of(), row -> row));
        assertEquals(new Listed<>(List.of(1), Optional.of("x")), new Listed<>(List.of("a"), Optional.of("x")).map(String::length));
    }

    @Test
    void goes_on_after_a_number_or_a_text() {
        Page next = new Page(Optional.of("17"), 5);
        assertEquals(17, next.afterNumber());
        assertEquals("17", next.afterText());
        assertEquals(0, Page.FIRST.afterNumber());
        assertEquals("", Page.FIRST.afterText());
        assertThrows(Refused.class, () -> new Page(Optional.of("x"), 5).afterNumber());
    }
}
