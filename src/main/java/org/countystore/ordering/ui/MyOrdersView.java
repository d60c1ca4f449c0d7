package org.countystore.ordering.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.OrderQuery;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.State;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** A buyer's own orders, newest first, all or those in one state. */
@Route("orders")
@RolesAllowed("BUYER")
public class MyOrdersView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int SCREENFUL = 20;
    private static final List<State> ASKED_FOR = List.of(State.PLACED, State.PAID, State.SHIPPED, State.RECEIVED, State.CANCELLED);
    private final transient Ordering ordering;
    private final transient GoodsNames names;
    private final transient ThanksCard thanks;
    private final Div orders = Pieces.div("stack");
    private final Button more = new Button(t("kernel.more"), click -> Refusals.guard(this::more));
    private Optional<State> state = Optional.empty();
    private Optional<String> after = Optional.empty();

    @Inject
    MyOrdersView(Ordering ordering, GoodsNames names, ThanksCard thanks) {
        super("orders.title");
        this.ordering = ordering;
        this.names = names;
        this.thanks = thanks;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = event.getLocation().getQueryParameters().getSingleParameter("state")
                .flatMap(name -> ASKED_FOR.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst());
        after = Optional.empty();
        orders.removeAll();
        removeAll();
        add(Pieces.head(t("orders.title"), ""));
        thanks.ofYear().ifPresent(this::add);
        add(states(), orders);
        more();
        if (orders.getComponentCount() == 0) {
            orders.add(empty());
        }
    }

    private void more() {
        Page page = new Page(after, SCREENFUL);
        Listed<OrderSheet> found = ordering.mine(state.map(in -> OrderQuery.in(in, page)).orElseGet(() -> OrderQuery.all(page)));
        found.items().forEach(sheet -> orders.add(new OrderCard(sheet, names)));
        after = found.next();
        remove(more);
        if (after.isPresent()) {
            add(more);
        }
    }

    private Component states() {
        Div chips = Pieces.div("chips scroll");
        chips.getElement().setAttribute("role", "navigation").setAttribute("aria-label", t("orders.states"));
        chips.add(chip("orders", t("shop.all"), state.isEmpty()));
        ASKED_FOR.forEach(each -> chips.add(chip("orders?state=" + each.name().toLowerCase(Locale.ROOT),
                t("orders.state." + each), state.filter(each::equals).isPresent())));
        return chips;
    }

    private static Anchor chip(String href, String text, boolean chosen) {
        Anchor chip = Pieces.link(href, text, "chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Component empty() {
        return Pieces.empty("empty-list", state.isPresent() ? t("orders.none_in_state") : t("orders.none"),
                ShopView.link(ShopQuery.HOME, t("cart.look"), "btn primary"));
    }
}
