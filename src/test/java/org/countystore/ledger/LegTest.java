package org.countystore.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Uuids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The legs of a use case")
class LegTest {
    private static final LedgerAccountId ONE = new LedgerAccountId(1);
    private static final LedgerAccountId TWO = new LedgerAccountId(2);
    private static final UUID ORDER = UUID.fromString("0190d3e0-0000-7000-8000-000000000001");

    @Test
    void carry_at_least_one_fen() {
        assertThrows(IllegalStateException.class, () -> Leg.move("m", ONE, TWO, 0, "K"));
        assertThrows(IllegalStateException.class, () -> Leg.hold("h", ONE, TWO, -1, "K"));
        assertThrows(IllegalStateException.class, () -> Leg.settle("s", ORDER, 0));
        Leg.move("m", ONE, TWO, 1, "K");
        Leg.settle("s", ORDER, 1);
    }

    @Test
    void let_no_account_pay_itself() {
        assertThrows(IllegalStateException.class, () -> Leg.move("m", ONE, ONE, 5, "K"));
        assertThrows(IllegalStateException.class, () -> Leg.hold("h", ONE, new LedgerAccountId(1), 5, "K"));
    }

    @Test
    void have_an_id_that_is_made_of_the_business_and_their_name() {
        Leg leg = Leg.move("hold-1", ONE, TWO, 5, "K");
        assertEquals(Uuids.part(ORDER, "hold-1"), leg.id(ORDER));
        assertEquals(5, leg.id(ORDER).version());
        assertNotEquals(leg.id(ORDER), Leg.move("hold-2", ONE, TWO, 5, "K").id(ORDER));
        assertNotEquals(leg.id(ORDER), leg.id(UUID.randomUUID()));
    }

    @Test
    void stand_once_by_their_name_in_one_posting() {
        assertThrows(IllegalStateException.class, () -> new Posting(ORDER,
                List.of(Leg.move("m", ONE, TWO, 5, "K"), Leg.move("m", TWO, ONE, 5, "K"))));
        UUID hold = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> new Posting(ORDER,
                List.of(Leg.settle("s", hold, 5), Leg.release("r", hold))));
    }

    @Test
    void are_added_up_by_account_in_the_order_in_which_accounts_are_locked() {
        LocalDateTime now = LocalDateTime.of(2026, 1, 1, 0, 0);
        LedgerAccountId three = new LedgerAccountId(3);
        Posting posting = new Posting(ORDER, List.of(Leg.move("a", three, ONE, 10, "K"), Leg.hold("b", TWO, ONE, 4, "K"),
                Leg.move("c", TWO, three, 1, "K")));
        var changes = Posting.changes(posting.draw(Map.of(), now));
        assertEquals(List.of(ONE, TWO, three), new ArrayList<>(changes.keySet()));
        assertEquals(List.of(10L, -5L, -9L), new ArrayList<>(changes.values()));
    }
}
