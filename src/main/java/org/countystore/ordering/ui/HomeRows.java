package org.countystore.ordering.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.BuyingAgain;
import org.countystore.pairing.KeepingPairings;
import org.countystore.pairing.Pair;
import org.countystore.store.Browsing;
import org.countystore.store.Narrowing;
import org.countystore.store.Offer;
import org.countystore.store.Search;
import org.countystore.store.Sort;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What a buyer's home offers before all the goods: what is fresh now, what the own paired villages sell, what was bought before. */
@Dependent
class HomeRows {
    private static final int A_ROW = 8;
    private final Browsing browsing;
    private final KeepingPairings pairings;
    private final BuyingAgain again;
    private final GoodsNames names;
    private final AddToCart cart;

    @Inject
    HomeRows(Browsing browsing, KeepingPairings pairings, BuyingAgain again, GoodsNames names, AddToCart cart) {
        this.browsing = browsing;
        this.pairings = pairings;
        this.again = again;
        this.names = names;
        this.cart = cart;
    }

    /** A row that has nothing to show is left out. */
    Component show() {
        Div rows = Pieces.div("stack home-rows");
        Stream.of(inSeason(), boxes(), paired(), bought()).flatMap(Optional::stream).forEach(rows::add);
        return rows;
    }

    private Optional<Component> inSeason() {
        Narrowing season = Narrowing.NONE.inSeason(true);
        return row(Said.t("shop.in_season"), "", few(season))
                .map(row -> row.to(ShopQuery.HOME.narrowed(all -> season), Said.t("shop.row.all")));
    }

    private Optional<Component> boxes() {
        Narrowing boxes = Narrowing.NONE.boxes(true);
        return row(Said.t("shop.boxes"), "", few(boxes)).map(row -> row.to(ShopQuery.HOME.narrowed(all -> boxes), Said.t("shop.row.all")));
    }

    private Optional<Component> paired() {
        List<Pair> pairs = pairings.mine();
        Narrowing mine = Narrowing.NONE.paired(true);
        return pairs.isEmpty() ? Optional.empty() : row(Said.t("shop.paired.title"), about(pairs), few(mine))
                .map(row -> row.to(ShopQuery.HOME.narrowed(all -> mine), Said.t("shop.row.all")));
    }

    /** 水峡村 张*山、李* */
    private static String about(List<Pair> pairs) {
        return Said.t("shop.paired.about", pairs.stream().collect(Collectors.groupingBy(Pair::village)).entrySet().stream()
                .map(village -> village.getKey() + " " + village.getValue().stream().map(Pair::head).collect(Collectors.joining("、")))
                .collect(Collectors.joining("; ")));
    }

    private Optional<Component> bought() {
        return row(Said.t("shop.again"), "", again.goods()).map(Component.class::cast);
    }

    private List<Offer> few(Narrowing narrowing) {
        return browsing.list(new Search(narrowing, "", Sort.SOLD, Page.of(A_ROW))).items();
    }

    private Optional<ShopRow> row(String title, String about, List<Offer> offers) {
        return offers.isEmpty() ? Optional.empty() : Optional.of(new ShopRow(title, about, offers, names, cart));
    }
}
