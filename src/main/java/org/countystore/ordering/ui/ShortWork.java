package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.MakingGood;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Orders of which something never came: the buyer is to choose, and the store to know for whom it cannot pack yet. */
@Dependent
class ShortWork implements NextWork {
    private static final String MY_ORDERS = "orders?state=paid";
    private final MakingGood good;

    @Inject
    ShortWork(MakingGood good) {
        this.good = good;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.BUYER)) {
            NextWork.add(work, "short.work", good.countMine(), MY_ORDERS, "warn");
        }
        if (Caller.current().holds(Role.STORE)) {
            NextWork.add(work, "desk.work.short", good.countInStore(), "store/orders/paid", "warn");
        }
        return work;
    }

    /** The same for the shop, which is the home of who only buys. */
    Optional<Component> notice() {
        long waiting = good.countMine();
        if (waiting == 0) {
            return Optional.empty();
        }
        Div notice = Pieces.notice("warn", Said.t("short.waiting", waiting));
        notice.add(Pieces.link(MY_ORDERS, Said.t("short.look"), "btn"));
        return Optional.of(notice);
    }
}
