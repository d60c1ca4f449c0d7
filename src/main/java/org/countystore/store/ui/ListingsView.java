package org.countystore.store.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.countystore.kernel.Page;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Sku;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Sale;
import org.countystore.store.Shelving;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Everything the store offers or has offered, and what lies there waiting to be listed. */
@RouteScoped
@Route("store/listings")
@Menu(title = "store.listings", order = 43, icon = "price")
@RolesAllowed("STORE")
public class ListingsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Goods goods;

    @Inject
    ListingsView(Shelving shelving, Goods goods) {
        super("store.listings");
        this.goods = goods;
        add(Pieces.head(t("store.listings"), t("store.listings.sub"),
                Pieces.link("store/listing/box", t("store.box.new"), "btn"),
                Pieces.link("store/listing/new", t("store.listing.new"), "btn primary")));
        List<Sku> waiting = shelving.unlisted();
        if (!waiting.isEmpty()) {
            add(waiting(waiting));
        }
        add(new PagedTable<>(table(), (Page page) -> shelving.listed(page),
                        Pieces.empty("empty-list", t("store.listings.none"),
                        Pieces.link("store/listing/new", t("store.listing.new"), "btn"))));
    }

    private Component waiting(List<Sku> skus) {
        Component[] links = skus.stream().map(sku -> Pieces.link("store/listing/new?sku=" + sku.code(), sku.name(), "chip"))
                .toArray(Component[]::new);
        return Pieces.div("stack tight", Pieces.notice("warn", t("store.unlisted", skus.size())), Pieces.div("chips", links));
    }

    private Table<Offer> table() {
        return new Table<Offer>(t("store.listings")).lead(t("store.listing.title"), this::title)
                .number(t("store.price"), offer -> Pieces.money(offer.listing().price(), "plain"))
                .number(t("store.available"), ListingsView::available)
                .number(t("store.sold"), offer -> Long.toString(offer.listing().sold()))
                .column(t("store.state"), this::state)
                .column(t("store.do"), this::edit);
    }

    private Component title(Offer offer) {
        Listing listing = offer.listing();
        String below = listing.isBox() ? t("store.box.of", offer.parts().stream().map(part -> goods.name(part.sku()) + " × " + part.packs())
                .collect(Collectors.joining(" + "))) : goods.name(listing.sku()) + " · " + listing.sku();
        return goods.titled(listing.produce(), new Span(listing.title()), below);
    }

    private static Component available(Offer offer) {
        Span packs = new Span(Long.toString(offer.available()));
        packs.addClassName(offer.available() == 0 ? "strong" : "plain");
        return packs;
    }

    private Component state(Offer offer) {
        if (!offer.listing().isOnSale()) {
            return Pieces.tag("plain", t("store.off_sale"));
        }
        if (offer.sale() != Sale.NOW) {
            return Pieces.tag(offer.sale() == Sale.PRESALE ? "gold" : "plain", t("store.sale." + offer.sale()));
        }
        return offer.available() > 0 ? Pieces.tag("green", t("store.on_sale")) : Pieces.tag("red", t("store.sold_out"));
    }

    private Component edit(Offer offer) {
        Anchor edit = Pieces.link("store/listing/" + offer.listing().id(), t("kernel.edit"), "btn quiet");
        edit.setAriaLabel(t("kernel.edit") + " " + offer.listing().title());
        return edit;
    }
}
