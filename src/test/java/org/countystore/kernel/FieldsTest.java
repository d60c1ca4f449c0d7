package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fields of a form")
class FieldsTest {
    private static List<String> wrong(Consumer<Fields> form) {
        Fields fields = new Fields();
        form.accept(fields);
        return assertThrows(Refused.class, fields::orRefuse).errors().stream().map(error -> error.field() + " " + error.code()).toList();
    }

    private static void right(Consumer<Fields> form) {
        Fields fields = new Fields();
        form.accept(fields);
        assertDoesNotThrow(fields::orRefuse);
    }

    @Test
    void are_all_named_that_are_wrong() {
        assertEquals(List.of("a required", "b between"), wrong(form -> form.text(" ", 5, "a").between(9, 1, 8, "b").must(true, "c", "never")));
    }

    @Test
    void take_over_what_another_check_found_wrong_and_let_other_refusals_pass() {
        assertEquals(List.of("a required", "b date", "c required"), wrong(form -> form.text("", 5, "a")
                .also(() -> new Fields().must(false, "b", "date").orRefuse()).text("", 5, "c").also(() -> { })));
        Refused other = assertThrows(Refused.class, () -> new Fields().also(() -> {
            throw new Refused(Reason.NOT_ALLOWED);
        }));
        assertEquals(Reason.NOT_ALLOWED, other.reason());
    }

    @Test
    void hold_numbers_weights_and_money_between_two_ends_that_count_as_within() {
        for (long value : new long[] {1, 8}) {
            right(form -> form.between(value, 1, 8, "n").between(new Weight(value), new Weight(1), new Weight(8), "w"));
        }
        for (long value : new long[] {0, 9}) {
            assertEquals(List.of("n between", "w between"),
                    wrong(form -> form.between(value, 1, 8, "n").between(new Weight(value), new Weight(1), new Weight(8), "w")));
        }
    }

    @Test
    void hold_text_that_says_something_and_no_more_than_fits() {
        right(form -> form.text("板栗\n一级", 5, "text"));
        assertEquals(List.of("text required"), wrong(form -> form.text(null, 5, "text")));
        assertEquals(List.of("text required"), wrong(form -> form.text("　 ", 5, "text")));
        assertEquals(List.of("text too_long"), wrong(form -> form.text("六个字的名字", 5, "text")));
        assertEquals(List.of("text control"), wrong(form -> form.text("a\u0007b", 5, "text")));
    }
}
