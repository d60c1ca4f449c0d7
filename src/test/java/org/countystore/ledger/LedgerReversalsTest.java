package org.countystore.ledger;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The ledger, with mistakes")
class LedgerReversalsTest {
    @ParameterizedTest
    @EnumSource
    void takes_a_mistake_back_by_a_transfer_that_names_it(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId purse = books.floored("purse");
        UUID moved = books.post(Leg.move("pay", tranche, purse, 30, "PAID")).get(0).id();
        UUID hold = books.post(Leg.hold("hold", tranche, purse, 20, "ORDERED")).get(0).id();
        UUID settled = books.post(Leg.settle("pay", hold, 20)).get(0).id();
        assertEquals(new Balance(50, 0), books.balance(purse));
        Transfer back = books.post(Leg.reverse("return", settled)).get(0);
        assertEquals(new Balance(70, 0), books.balance(tranche));
        assertEquals(new Balance(30, 0), books.balance(purse));
        assertEquals(Optional.of(settled), back.reverses());
        assertEquals(Optional.empty(), back.resolves());
        books.post(Leg.reverse("return", moved));
        assertEquals(new Balance(100, 0), books.balance(tranche));
        assertEquals(new Balance(0, 0), books.balance(purse));
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_mistake_back_only_once_and_only_while_the_amount_is_there(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId purse = books.floored("purse");
        UUID moved = books.post(Leg.move("pay", tranche, purse, 30, "PAID")).get(0).id();
        Transfer spent = books.post(Leg.move("spend", purse, books.unfloored("shop"), 1, "SPENT")).get(0);
        refused(Reason.BALANCE_TOO_LOW, () -> books.post(Leg.reverse("return", moved)));
        books.post(Leg.reverse("return", spent.id()));
        books.post(Leg.reverse("return", moved));
        refused(Reason.ALREADY_REVERSED, () -> books.post(Leg.reverse("again", moved)));
    }

    @ParameterizedTest
    @EnumSource
    void reverses_neither_holds_nor_their_release_nor_a_reversal(Database database) {
        Books books = Books.on(database);
        LedgerAccountId tranche = books.holding("tranche", 100);
        LedgerAccountId sales = books.unfloored("sales");
        UUID hold = books.post(Leg.hold("hold", tranche, sales, 10, "ORDERED")).get(0).id();
        UUID release = books.post(Leg.release("cancel", hold)).get(0).id();
        UUID move = books.post(Leg.move("pay", tranche, sales, 10, "PAID")).get(0).id();
        UUID reversal = books.post(Leg.reverse("back", move)).get(0).id();
        for (UUID wrong : List.of(hold, release, reversal)) {
            assertThrows(IllegalStateException.class, () -> books.post(Leg.reverse("wrong", wrong)));
        }
        for (UUID wrong : List.of(release, move, reversal)) {
            assertThrows(IllegalStateException.class, () -> books.post(Leg.settle("wrong", wrong, 1)));
            assertThrows(IllegalStateException.class, () -> books.post(Leg.release("wrong", wrong)));
        }
    }
}
