package org.countystore.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.DayParam;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

@DisplayName("A body of JSON")
class JsonBodiesTest {
    record Said(LocalDate day, OffsetDateTime at, String text) {
    }

    private static Said read(String day, String at, String text) throws JsonProcessingException {
        return JsonBodies.STRICT.readValue("{\"day\":\"" + day + "\",\"at\":\"" + at + "\",\"text\":\"" + text + "\"}", Said.class);
    }

    private static void refusedAt(String field, String day, String at, String text) {
        assertEquals(List.of(field), assertThrows(JsonMappingException.class, () -> read(day, at, text)).getPath().stream()
                .map(JsonMappingException.Reference::getFieldName).toList());
    }

    @Test
    void names_a_day_with_which_nobody_can_count_on() throws JsonProcessingException {
        assertEquals(LocalDate.of(2026, 11, 22), read("2026-11-22", "2026-11-22T08:00:00+08:00", "一筐").day());
        refusedAt("day", "+999999999-12-31", "2026-11-22T08:00:00+08:00", "");
        refusedAt("day", "1899-12-31", "2026-11-22T08:00:00+08:00", "");
        refusedAt("at", "2026-11-22", "-999999999-01-01T00:00:00Z", "");
        assertThrows(Refused.class, () -> DayParam.fromString("-999999999-01-01"));
        assertEquals(LocalDate.of(1900, 1, 1), DayParam.fromString("1900-01-01").day());
    }

    @Test
    void names_a_text_with_a_sign_that_no_database_keeps() throws JsonProcessingException {
        assertEquals("一\n筐", read("2026-11-22", "2026-11-22T08:00:00+08:00", "一\\n筐").text());
        refusedAt("text", "2026-11-22", "2026-11-22T08:00:00+08:00", "a\\u0000b");
    }
}
