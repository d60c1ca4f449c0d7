package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.Order;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.State;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What to pack, what to hand over, and what is on its way. */
@RouteScoped
@Route("store/orders")
@Menu(title = "desk.orders", order = 41, icon = "pack")
@RolesAllowed("STORE")
public class OrderDeskView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final List<State> SHOWN = List.of(State.PAID, State.PACKED, State.SHIPPED, State.PLACED);
    private static final int A_SCREEN = 20;
    private final transient Dispatching dispatching;
    private transient State state = State.PAID;

    @Inject
    OrderDeskView(Dispatching dispatching) {
        super("desk.orders");
        this.dispatching = dispatching;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String name) {
        state = SHOWN.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst().orElse(State.PAID);
        show();
    }

    private void show() {
        removeAll();
        Map<State, Long> counts = dispatching.toDo();
        Component[] actions = state == State.PAID && counts.get(State.PAID) > 0
                ? new Component[] {Pieces.link("store/picking", t("desk.picking"), "btn")} : new Component[0];
        add(Pieces.head(t("desk.orders"), t("desk.orders.sub"), actions), chips(counts));
        Div cards = Pieces.div("cards");
        Button more = new Button(t("kernel.more"));
        Listed<Parcel> first = page(Optional.empty());
        if (first.items().isEmpty()) {
            add(Pieces.empty("done", t("desk.none." + state)));
        } else {
            add(cards, more);
            append(first, cards, more);
        }
    }

    private Component chips(Map<State, Long> counts) {
        Div chips = Pieces.div("chips scroll");
        for (State each : SHOWN) {
            String count = counts.containsKey(each) ? " " + counts.get(each) : "";
            Anchor chip = Pieces.link("store/orders/" + each.name().toLowerCase(), t("desk.tab." + each) + count, "chip");
            if (each == state) {
                chip.getElement().setAttribute("aria-current", "page");
            }
            chips.add(chip);
        }
        return chips;
    }

    private Listed<Parcel> page(Optional<String> after) {
        return dispatching.in(state, new Page(after, A_SCREEN));
    }

    private void append(Listed<Parcel> found, Div cards, Button more) {
        found.items().forEach(parcel -> cards.add(new ParcelCard(parcel, actions(parcel))));
        more.setVisible(found.next().isPresent());
        more.addClickListener(click -> {
            click.unregisterListener();
            append(page(found.next()), cards, more);
        });
    }

    private Component[] actions(Parcel parcel) {
        Order order = parcel.order();
        if (parcel.sheet().isWaiting()) {
            return new Component[0];
        }
        return switch (order.state()) {
            case PAID -> new Component[] {step("desk.pack", order, () -> pack(order), "")};
            case PACKED -> new Component[] {step("desk.ship", order, () -> askToShip(order), "")};
            default -> new Component[0];
        };
    }

    private void pack(Order order) {
        PieceDialog.pack(dispatching, order, () -> done(order, () -> dispatching.pack(order.uuid()), "desk.packed"), this::show);
    }

    private void askToShip(Order order) {
        Confirm.ask(t("desk.ship"), t("desk.ship.question", order.number()),
                t("desk.ship"), () -> done(order, () -> dispatching.ship(order.uuid()), "desk.shipped"));
    }

    /** @param said what to say afterwards; empty where a question comes first */
    private Button step(String key, Order order, Runnable work, String said) {
        Button button = new Button(t(key), click -> {
            if (said.isEmpty()) {
                work.run();
            } else {
                done(order, work, said);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setAriaLabel(t(key) + " " + order.number());
        button.setDisableOnClick(!said.isEmpty());
        return button;
    }

    private void done(Order order, Runnable work, String said) {
        Refusals.guard(() -> {
            work.run();
            Refusals.done(t(said, order.number()));
        });
        show();
    }
}
