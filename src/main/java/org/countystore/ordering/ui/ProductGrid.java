package org.countystore.ordering.ui;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.store.Browsing;
import org.countystore.store.Offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What was found, twenty at a time; the next come by themselves as the reader nears the end, or by the button. */
@Dependent
class ProductGrid extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SCREENFUL = 20;
    /** A little before the button itself comes into sight; once for each page. */
    private static final String WHEN_SEEN = """
            this.coming?.disconnect();
            this.coming = new IntersectionObserver(seen => {
              if (seen[0].isIntersecting) { this.coming.disconnect(); this.click(); }
            }, {rootMargin: '0px 0px 300px 0px'});
            this.coming.observe(this);""";
    private final transient Browsing browsing;
    private final transient GoodsNames names;
    private final transient AddToCart cart;
    private final Div cards = Pieces.div("product-grid");
    private final Div status = Pieces.div("quiet shown-so-far");
    private final Button more = new Button(Said.t("kernel.more"), click -> Refusals.guard(this::more));
    private final transient Set<ListingId> shown = new HashSet<>();
    private ShopQuery query = ShopQuery.HOME;
    private Optional<String> after = Optional.empty();

    @Inject
    ProductGrid(Browsing browsing, GoodsNames names, AddToCart cart) {
        this.browsing = browsing;
        this.names = names;
        this.cart = cart;
        addClassName("stack");
        status.getElement().setAttribute("role", "status");
    }

    void show(ShopQuery wanted) {
        query = wanted;
        after = Optional.empty();
        shown.clear();
        cards.removeAll();
        removeAll();
        add(cards, status);
        more();
        if (cards.getChildren().findAny().isEmpty()) {
            removeAll();
            add(empty());
        }
    }

    private void more() {
        Listed<Offer> page = browsing.list(query.search(new Page(after, SCREENFUL)));
        // what was sold or changed its price meanwhile may come a second time
        page.items().stream().filter(offer -> shown.add(offer.listing().id()))
                .forEach(offer -> cards.add(new ProductCard(offer, names, cart)));
        after = page.next();
        status.setText(Said.t(after.isPresent() ? "shop.shown" : "shop.shown_all", cards.getComponentCount()));
        if (after.isPresent()) {
            add(more);
            more.getElement().executeJs(WHEN_SEEN);
        } else {
            remove(more);
        }
    }

    private Component empty() {
        if (!query.isNarrowed()) {
            return Pieces.empty("empty-list", Said.t("shop.none_yet"));
        }
        String none = query.words().isEmpty() ? Said.t("shop.none_here") : Said.t("shop.none_found", query.words());
        return Pieces.empty("empty-search", none, ShopView.link(query.widened(), Said.t("shop.see_all"), "btn primary"));
    }
}
