package org.countystore.ordering.ui;

import java.util.Optional;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.RatingGoods;
import org.countystore.produce.WatchingMarkets;
import org.countystore.store.Browsing;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Provenance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One thing on sale: what it is, where it comes from, who gets what of its price, and the way into the cart. */
@Route("shop/listing")
@RolesAllowed("BUYER")
public class ListingView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final long JIN_GRAMS = 500;
    private final transient Browsing browsing;
    private final transient WatchingMarkets markets;
    private final transient RatingGoods ratings;
    private final transient DoubtForm doubt;
    private final transient GoodsNames names;
    private final transient BuyBar bar;
    private String title = "";

    @Inject
    ListingView(Browsing browsing, WatchingMarkets markets, RatingGoods ratings, DoubtForm doubt, GoodsNames names, BuyBar bar) {
        super("shop.listing");
        this.browsing = browsing;
        this.markets = markets;
        this.ratings = ratings;
        this.doubt = doubt;
        this.names = names;
        this.bar = bar;
    }

    static String address(ListingId listing) {
        return "shop/listing/" + listing;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? super.getPageTitle() : title + " · " + t("app.name");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        Optional<Offer> offer = find(id);
        title = offer.map(found -> found.listing().title()).orElse("");
        add(offer.map(this::page).orElseGet(this::nothing));
    }

    private Optional<Offer> find(String id) {
        try {
            return Optional.of(browsing.offer(ListingId.of(id)));
        } catch (Refused | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Component nothing() {
        H1 heading = Pieces.withClass(new H1(t("shop.listing.gone")), "sr-only");
        return Pieces.div("stack", heading, Pieces.empty("empty-search", t("shop.listing.gone"),
                ShopView.link(ShopQuery.HOME, t("shop.see_all"), "btn primary")));
    }

    private Component page(Offer offer) {
        Component picture = offer.pictures().isEmpty() ? drawn(offer) : new Gallery(offer);
        Div price = price(offer);
        Div facts = Pieces.div("listing-facts", new H1(offer.listing().title()), price, notices(offer));
        words(offer.listing()).ifPresent(facts::add);
        Optional<Provenance> origin = browsing.provenance(offer.listing().id());
        if (offer.listing().isBox()) {
            facts.add(new BoxContents(offer, names));
        }
        facts.add(new ListingFacts(offer, origin, names));
        if (!offer.shares().isEmpty()) {
            facts.add(new ShareBar(offer.listing().price(), offer.shares()));
            origin.ifPresent(roots -> facts.add(Pieces.withClass(new Paragraph(sharesFrom(offer.listing(), roots)), "meta")));
        }
        market(offer.listing()).ifPresent(facts::add);
        facts.add(Pieces.withClass(new RatingList(ratings, offer.listing().id()), "later"),
                Pieces.withClass(doubt.about(offer.listing().id()), "later"), bar(offer, price));
        return Pieces.div("listing", picture, facts);
    }

    private Component drawn(Offer offer) {
        return Pieces.div("listing-picture " + Pictures.tint(offer.listing().category()), Pictures.of(offer, names),
                Pieces.span("meta", t("shop.drawn")));
    }

    /** No market sells our boxes. */
    private Optional<Component> market(Listing listing) {
        return listing.isBox() ? Optional.empty() : markets.of(listing.produce(), listing.grade())
                .map(market -> new MarketPrice(listing, market));
    }

    /** Which part of the bar is rows of the ledger, and which is a rate. */
    private String sharesFrom(Listing listing, Provenance origin) {
        if (origin.outside()) {
            return t("shop.share.from.outside", origin.lot(), origin.packs(), origin.owed());
        }
        String how = listing.isByWeight() ? "shop.share.from.by_weight" : "shop.share.from";
        return t(how, origin.lot(), origin.packs(), origin.households(), origin.owed());
    }

    private Component bar(Offer offer, Div price) {
        if (!BuyBar.canBuy(offer)) {
            return bar.forNothing(offer);
        }
        Stepper packs = BuyBar.packs(offer);
        price.add(packs);
        return bar.forPacks(offer, packs);
    }

    private Div price(Offer offer) {
        Div meta = Pieces.div("row", Pieces.span("quiet", Said.aPack(offer.listing())), Said.howMany(offer));
        return Pieces.div("listing-price", Pieces.div("stack tight", Pieces.money(offer.listing().price(), "big"), meta));
    }

    private Component notices(Offer offer) {
        Div notices = Pieces.div("stack");
        if (!offer.listing().isOnSale()) {
            notices.add(Pieces.notice("warn", t("shop.listing.off")));
        } else if (offer.sale().isOpen() && offer.available() == 0) {
            notices.add(Pieces.notice("warn", t("shop.listing.sold_out")));
        }
        SaleWords.sentence(offer).ifPresent(words -> notices.add(Pieces.notice(offer.sale().isOpen() ? "info" : "warn", words)));
        if (offer.listing().isByWeight()) {
            notices.add(Pieces.notice("info", t("shop.by_weight", perJin(offer.listing()))));
        }
        notices.setVisible(notices.getComponentCount() > 0);
        return notices;
    }

    /** Rounded half up to the fen. */
    private static Money perJin(Listing listing) {
        return listing.price().part(JIN_GRAMS, listing.pack().grams());
    }

    private static Optional<Component> words(Listing listing) {
        return Optional.of(listing.text()).filter(text -> !text.isBlank())
                .map(text -> Pieces.withClass(new Paragraph(text), "wrap-any told"));
    }
}
