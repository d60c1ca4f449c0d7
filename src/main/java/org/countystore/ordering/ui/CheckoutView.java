package org.countystore.ordering.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Cart;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/**
 * From the cart to an order on one page. The order's id is chosen when the page opens and stands in its address, so that
 * pressing twice, or again after a lost answer, places one order.
 */
@Route("checkout")
@RolesAllowed("BUYER")
public class CheckoutView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient ToBuy toBuy;
    private final DeliveryForm delivery;
    private final CheckoutLines lines;
    private final PayForm pay = new PayForm(this::showSums);
    private final OrderTotals totals = new OrderTotals();
    private final PayBar bar = new PayBar(this::place);
    private final Div hint = Pieces.div("stack");
    private UUID order;
    private transient Cart shown;
    private boolean isPlaced;

    @Inject
    CheckoutView(ToBuy toBuy, DeliveryForm delivery, CheckoutLines lines) {
        super("checkout.title");
        this.toBuy = toBuy;
        this.delivery = delivery;
        this.lines = lines;
        addClassName("till");
    }

    /** The address of a checkout of everything in the cart. */
    static QueryParameters cart() {
        return QueryParameters.of("order", Uuids.next().toString());
    }

    /** The address of a checkout of one thing, past the cart. */
    static QueryParameters only(ListingId listing, int packs) {
        return cart().merging("listing", listing.toString()).merging("packs", Integer.toString(packs));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<String> chosen = address.getSingleParameter("order");
        if (chosen.isEmpty()) {
            event.forwardTo("checkout", address.merging("order", Uuids.next().toString()));
            return;
        }
        try {
            order = UUID.fromString(chosen.get());
            isPlaced = false;
            toBuy.read(address);
            pay.offer(toBuy.methods());
            open();
        } catch (IllegalArgumentException | Refused unknown) {
            event.forwardTo("cart");
        }
    }

    private void open() {
        removeAll();
        add(Pieces.head(t("checkout.title"), ""));
        Cart cart = toBuy.look();
        if (cart.lines().isEmpty()) {
            add(Pieces.empty("empty-cart", t("checkout.empty"), Pieces.link("orders", t("checkout.my_orders"), "btn primary")));
            return;
        }
        lines.onChange((listing, packs) -> {
            toBuy.put(listing, packs);
            open();
        });
        add(Pieces.div("stack till-what", hint, Pieces.card(t("checkout.delivery"), delivery), Pieces.card(t("checkout.goods"), lines),
                Pieces.card(t("checkout.pay"), pay)),
                Pieces.withClass(Pieces.card(t("checkout.sum"), totals, Pieces.div("fresh quiet", new Span(t("checkout.fresh")))),
                        "till-sum"), bar);
        delivery.open();
        show(cart, cart);
    }

    private void show(Cart now, Cart before) {
        shown = now;
        lines.show(now, before);
        pay.show(now, before);
        showSums();
    }

    private void showSums() {
        totals.show(shown.packs(), shown.total(), pay.allowance());
        bar.show(shown.total(), shown.total().minus(pay.allowance()));
    }

    private void place() {
        if (isPlaced) {
            return;   // the second of two presses
        }
        hint.removeAll();
        try {
            pay.check();
            if (isAsShown()) {
                toBuy.place(order, delivery.value(), pay.value());
                isPlaced = true;
                CheckoutDraft.forget();
                UI.getCurrent().navigate(MyOrderView.address(order));
            }
        } catch (Refused refused) {
            explain(refused);
        }
    }

    /** Looks once more, so that nobody pays another price or with other money than the page says. */
    private boolean isAsShown() {
        Cart before = shown;
        Cart now = toBuy.look();
        if (CheckoutLines.said(now).equals(CheckoutLines.said(before)) && !pay.allowance().exceeds(now.spendable())
                && now.lines().stream().allMatch(Cart.Line::isAvailable)) {
            return true;
        }
        show(now, before);
        say(t("checkout.changed"));
        return false;
    }

    private void explain(Refused refused) {
        if (refused.reason() == Reason.ID_REUSED) {   // the first of two presses has placed it, with other words
            UI.getCurrent().navigate(MyOrderView.address(order));
            return;
        }
        if (refused.reason() != Reason.INVALID) {
            show(toBuy.look(), shown);
            say(t("checkout.not_placed"));
        }
        Map<String, HasValidationProperties> fields = new HashMap<>(lines.fields());
        fields.putAll(delivery.fields());
        fields.putAll(pay.fields());
        Refusals.show(refused, fields);
    }

    private void say(String text) {
        hint.add(Pieces.notice("warn", text));
        hint.getElement().executeJs("this.scrollIntoView({block:'center'})");
    }
}
