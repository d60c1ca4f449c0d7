package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.countystore.proof.Term.Side;
import org.countystore.testing.Database;
import org.countystore.testing.LiveDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A recount")
class RecountTest {
    @ParameterizedTest
    @EnumSource
    void is_not_silenced_by_a_question_that_cannot_be_asked(Database database) throws SQLException {
        AtomicInteger steps = new AtomicInteger();
        try (LiveDatabase county = database.fresh(); Connection connection = county.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table listing drop column sold");
            }
            Count count = new Recount(connection, steps::incrementAndGet).run();
            assertEquals(List.of("question question listing_sold"),
                    count.reds().stream().map(red -> red.rule() + " " + red.place()).toList());
            connection.rollback();
        }
        assertEquals(Recount.STEPS, steps.get());
    }

    private static Questions.Sum side(Side side, String name) {
        return new Questions.Sum("fen.paid", side, name, "");
    }

    @Test
    void is_red_where_a_sum_does_not_come_out_even_if_no_row_can_be_named() {
        Count count = new Count();
        count.add(side(Side.IN, "payments"), 100);
        count.add(side(Side.OUT, "booked"), 60);
        count.add(side(Side.OUT, "waiting"), 30);
        count.compareSums();
        assertEquals(List.of("fen sum fen.paid sum 10"), count.reds().stream()
                .map(red -> red.what() + " " + red.place() + " " + red.rule() + " " + red.difference()).toList());
    }

    @Test
    void keeps_the_first_reds_of_each_question_and_counts_them_all() {
        Count count = new Count();
        for (int check = 0; check < 6; check++) {
            count.nextCheck();
            for (int i = 0; i < 50; i++) {
                count.red("fen", "row " + i, "rule" + check, 1);
            }
        }
        assertEquals(300, count.redCount());
        assertEquals(Count.MOST_REDS, count.reds().size());
        assertTrue(count.reds().stream().noneMatch(red -> red.place().equals("row 40")));
        assertEquals(List.of(1, 2), count.reds().stream().limit(2).map(Red::no).toList());
    }
}
