package org.countystore.ordering.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork.WorkItem;
import org.countystore.kernel.Role;
import org.countystore.ordering.MakingGood;
import org.countystore.testing.Callers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What came up short, among the work that waits")
class ShortWorkTest {
    private final MakingGood good = mock(MakingGood.class);

    private List<WorkItem> seenBy(Role role) {
        return Caller.as(Callers.at(Callers.COUNTY, role), () -> new ShortWork(good).forCaller());
    }

    @Test
    void is_counted_for_the_buyer_who_is_to_choose_and_for_the_store() {
        when(good.countMine()).thenReturn(1L);
        when(good.countInStore()).thenReturn(3L);
        assertEquals(List.of(new WorkItem("short.work", 1, "orders?state=paid", "warn")), seenBy(Role.BUYER));
        assertEquals(List.of(new WorkItem("desk.work.short", 3, "store/orders/paid", "warn")), seenBy(Role.STORE));
        assertEquals(List.of(), seenBy(Role.CLERK));
    }

    @Test
    void is_not_mentioned_where_there_is_none() {
        assertEquals(List.of(), seenBy(Role.BUYER));
        assertEquals(List.of(), seenBy(Role.STORE));
    }
}
