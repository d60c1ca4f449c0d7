package org.countystore.ordering.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.ordering.Order;
import org.countystore.ordering.Progress;
import org.countystore.ordering.State;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** What has happened to an order, the newest first. */
@Tag("ol")
class OrderTimeline extends Component {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final List<State> ROAD = List.of(State.PLACED, State.PAID, State.PACKED, State.SHIPPED, State.RECEIVED);
    private final transient List<Element> newestFirst = new ArrayList<>();

    /** @param overWire whether own money came over a wire and not at the counter */
    OrderTimeline(Order order, boolean overWire) {
        getElement().setAttribute("class", "timeline");
        Progress progress = order.progress();
        happened(State.RETURNED, progress.returnedAt(), "orders.by.store");
        happened(State.CANCELLED, progress.cancelledAt(), progress.isLapsed() ? "orders.by.time" : "orders.by.anyone");
        happened(State.RECEIVED, progress.receivedAt(), "orders.by.you");
        happened(State.SHIPPED, progress.shippedAt(), "orders.by.store");
        happened(State.PACKED, progress.packedAt(), "orders.by.store");
        happened(State.PAID, progress.paidAt(), order.self().isZero() ? "orders.by.allowance"
                : overWire ? "orders.by.wechat" : "orders.by.counter");
        happened(State.PLACED, Optional.of(progress.placedAt()), "orders.by.you");
        newestFirst.get(0).setAttribute("class", order.state() == State.CANCELLED ? "bad" : "now");
        newestFirst.forEach(step -> getElement().appendChild(step));
    }

    private void happened(State state, Optional<LocalDateTime> at, String by) {
        at.ifPresent(time -> newestFirst.add(new Element("li").appendChild(
                new Element("time").setText(MINUTE.format(time)).setAttribute("datetime", time.toString()),
                new Element("b").setText(Said.t("orders.happened." + state)),
                new Element("span").setAttribute("class", "meta").setText(Said.t(by)))));
    }

    /** How far it is on its road, for an order that is still on it. */
    static Component road(Order order) {
        Road road = new Road();
        int reached = ROAD.indexOf(order.state());
        for (int i = 0; i < ROAD.size(); i++) {
            Element step = new Element("li").setText(Said.t("orders.step." + ROAD.get(i)));
            if (i <= reached) {
                step.setAttribute("class", "done");
            } else if (i == reached + 1) {
                step.setAttribute("aria-current", "step");
            }
            road.getElement().appendChild(step);
        }
        return road;
    }

    static boolean isOnTheRoad(Order order) {
        return ROAD.contains(order.state());
    }

    @Tag("ol")
    private static final class Road extends Component {
        private static final long serialVersionUID = 1L;

        private Road() {
            getElement().setAttribute("class", "steps");
        }
    }
}
