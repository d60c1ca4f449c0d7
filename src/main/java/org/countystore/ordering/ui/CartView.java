package org.countystore.ordering.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What a buyer means to buy. Nothing is held back for it yet, so each line says at once when prices or packs changed. */
@Route("cart")
@RolesAllowed("BUYER")
public class CartView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Carting carting;
    private final transient GoodsNames names;
    private final transient Map<ListingId, CartRow> rows = new LinkedHashMap<>();
    private final Div hint = Pieces.div("stack");
    private final OrderTotals totals = new OrderTotals();
    private final Section sum = Pieces.card(t("cart.sum"), totals);
    private final Div bar = Pieces.div("action-bar");

    @Inject
    CartView(Carting carting, GoodsNames names) {
        super("cart.title");
        this.carting = carting;
        this.names = names;
        addClassName("till");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        rows.clear();
        Cart cart = carting.mine();
        add(Pieces.head(t("cart.title"), ""), what(cart), Pieces.withClass(sum, "till-sum"), bar);
        show(cart);
    }

    private Component what(Cart cart) {
        Section lines = Pieces.withClass(new Section(), "card");
        lines.setAriaLabel(t("cart.lines"));
        cart.lines().forEach(line -> {
            CartRow row = new CartRow(line, names, this::put);
            rows.put(line.offer().listing().id(), row);
            lines.add(row);
        });
        lines.setVisible(!rows.isEmpty());
        return Pieces.div("stack till-what", hint, lines);
    }

    private void put(ListingId listing, int quantity) {
        Refusals.guard(() -> {
            Cart cart = carting.put(listing, quantity);
            CartChanged.tell(cart);
            show(cart);
        });
    }

    private void show(Cart cart) {
        cart.lines().forEach(line -> {
            CartRow row = rows.get(line.offer().listing().id());
            if (row != null) {   // else another device has put it in; the next visit shows it
                row.show(line);
            }
        });
        hint.removeAll();
        if (cart.lines().isEmpty()) {
            hint.add(Pieces.empty("empty-cart", t("cart.empty"), ShopView.link(ShopQuery.HOME, t("cart.look"), "btn primary")));
        }
        totals.show(cart.packs(), cart.total(), cart.fromAllowance());
        sum.setVisible(!cart.lines().isEmpty());
        showBar(cart);
    }

    private void showBar(Cart cart) {
        bar.removeAll();
        if (cart.lines().isEmpty()) {
            bar.removeFromParent();   // the phone's tabs come back
            return;
        }
        Button checkout = new Button(t("cart.checkout"), click -> checkout());
        checkout.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.add(Pieces.div("action-sum", new Span(t("cart.total")), Pieces.money(cart.total(), "big")), checkout);
        add(bar);
    }

    /** Looks once more: what lay here for days may be sold out by now. */
    private void checkout() {
        Cart cart = carting.mine();
        show(cart);
        if (cart.lines().stream().allMatch(Cart.Line::isAvailable)) {
            UI.getCurrent().navigate("checkout", CheckoutView.cart());
        } else {
            hint.add(Pieces.notice("error", t("cart.fix_first")));
            cart.lines().stream().filter(line -> !line.isAvailable()).findFirst()
                    .map(line -> rows.get(line.offer().listing().id())).ifPresent(CartRow::focusOnProblem);
        }
    }
}
