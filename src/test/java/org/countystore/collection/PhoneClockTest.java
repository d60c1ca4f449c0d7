package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.Reason;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The clock of a phone")
class PhoneClockTest {
    private static final LocalDateTime ARRIVED = LocalDateTime.of(2026, 11, 21, 17, 0);
    private static final LocalDateTime WEIGHED = LocalDateTime.of(2026, 11, 21, 9, 0);

    private static PhoneClock wrongBy(Duration error) {
        return new PhoneClock(Optional.of(ARRIVED.plus(error)));
    }

    @Test
    void that_is_two_days_off_is_put_right() {
        for (Duration error : new Duration[] {Duration.ofDays(2), Duration.ofDays(-2), Duration.ofMinutes(3)}) {
            assertEquals(WEIGHED, wrongBy(error).corrected(WEIGHED.plus(error), ARRIVED), error.toString());
        }
    }

    @Test
    void is_believed_while_it_is_two_minutes_off_at_most_or_does_not_tell() {
        assertEquals(WEIGHED.plusMinutes(2), wrongBy(Duration.ofMinutes(2)).corrected(WEIGHED.plusMinutes(2), ARRIVED));
        assertEquals(WEIGHED.plusDays(2), PhoneClock.UNTOLD.corrected(WEIGHED.plusDays(2), ARRIVED));
    }

    @Test
    void that_was_put_right_before_sending_leaves_nothing_in_the_future() {
        assertEquals(ARRIVED, wrongBy(Duration.ZERO).corrected(WEIGHED.plusDays(2), ARRIVED));
    }

    @ParameterizedTest
    @EnumSource
    void numbers_the_slip_as_it_was_printed_while_the_book_has_it_on_the_day_on_which_it_was_weighed(Database database) {
        Market market = Market.shared(database);
        LocalDateTime now = market.day.now();
        for (int days : new int[] {2, -2}) {
            UUID id = UUID.randomUUID();
            WeighIn basket = market.basket(market.household(Callers.VILLAGE)).at(now.plusDays(days));
            market.ask(Market.CLERK, Collecting.class, desk -> desk.buy(id, basket, new PhoneClock(Optional.of(now.plusDays(days)))));
            Purchase slip = market.ask(Market.CLERK, Recounting.class, desk -> desk.slip(id)).purchase();
            assertEquals(SlipNumber.of(Callers.VILLAGE, now.plusDays(days).toLocalDate(), id, 5), slip.slipNumber());
            assertEquals(now.toLocalDate(), slip.boughtOn());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_kept_on_the_slip_beside_the_moment_that_counts_and_sent_again_it_is_the_same_slip(Database database) {
        Market market = Market.shared(database);
        LocalDateTime now = market.day.now();
        WeighIn basket = market.basket(market.household(Callers.VILLAGE)).at(now.plusDays(2).minusHours(1));
        UUID id = UUID.randomUUID();
        market.refused(Reason.INVALID, Market.CLERK, Collecting.class, desk -> desk.buy(UUID.randomUUID(), basket));
        market.ask(Market.CLERK, Collecting.class, desk -> desk.buy(id, basket, new PhoneClock(Optional.of(now.plusDays(2)))));
        market.ask(Market.CLERK, Collecting.class, desk -> desk.buy(id, basket, new PhoneClock(Optional.of(now.plusDays(1)))));
        Purchase slip = market.ask(Market.CLERK, Recounting.class, desk -> desk.slip(id)).purchase();
        assertEquals(now.minusHours(1), slip.signature().occurredAt());
        assertEquals(Optional.of(now.plusDays(2).minusHours(1)), slip.signature().phoneAt());
        assertEquals(now.toLocalDate(), slip.boughtOn());
    }
}
