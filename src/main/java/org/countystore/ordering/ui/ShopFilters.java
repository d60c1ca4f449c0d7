package org.countystore.ordering.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Category;
import org.countystore.store.Browsing;
import org.countystore.store.Narrowing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The ways to see fewer goods, beside them on a desktop and in a sheet on a phone, and what was chosen, to be taken back. */
@Dependent
class ShopFilters {
    private final GoodsNames names;
    private final Browsing browsing;

    @Inject
    ShopFilters(GoodsNames names, Browsing browsing) {
        this.names = names;
        this.browsing = browsing;
    }

    /** The shelves of the store in one row that scrolls. */
    Component shelves(ShopQuery query) {
        Div links = Pieces.div("chips scroll");
        links.getElement().setAttribute("role", "navigation").setAttribute("aria-label", Said.t("shop.categories"));
        Optional<Category> chosen = query.by().category();
        links.add(link(query.in(Optional.empty()), Said.t("shop.all"), query.browsing() && chosen.isEmpty()));
        Arrays.stream(Category.values()).forEach(category -> links.add(
                link(query.in(Optional.of(category)), Said.t("category." + category), chosen.filter(category::equals).isPresent())));
        return links;
    }

    private static Anchor link(ShopQuery query, String text, boolean chosen) {
        Anchor chip = ShopView.link(query, text, "chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    /** Each choice is a link, so that it can be opened in a new window and gone back from. */
    Aside aside(ShopQuery query) {
        Aside aside = new Aside(new FilterPanel(query, names, new FilterPanel.Way() {
            @Override
            public Component chip(ShopQuery to, String text, boolean chosen) {
                return link(to, text, chosen);
            }

            @Override
            public void go(ShopQuery to) {
                ShopView.go(to);
            }
        }));
        aside.addClassName("filters");
        aside.getElement().setAttribute("aria-label", Said.t("shop.filter"));
        return aside;
    }

    void openSheet(ShopQuery query) {
        new FilterSheet(browsing, names, query).open();
    }

    /** What was narrowed down to, each to be taken back by one press. */
    Component chosen(ShopQuery query) {
        Narrowing by = query.by();
        Div chosen = Pieces.div("chips");
        Stream.of(by.kind().flatMap(names::kind).map(kind -> takeBack(query.narrowed(old -> old.of(Optional.empty())),
                        GoodsNames.name(kind.produce(), Said.locale()))),
                by.origin().map(place -> takeBack(query.narrowed(old -> old.from(Optional.empty())), names.place(place))),
                Optional.of(by).filter(old -> old.cheapest().isPresent() || old.dearest().isPresent())
                        .map(old -> takeBack(query.narrowed(any -> any.costing(Optional.empty(), Optional.empty())), prices(old))),
                Optional.of(by).filter(Narrowing::inSeason)
                        .map(old -> takeBack(query.narrowed(any -> any.inSeason(false)), Said.t("shop.in_season"))),
                Optional.of(by).filter(Narrowing::boxes)
                        .map(old -> takeBack(query.narrowed(any -> any.boxes(false)), Said.t("shop.boxes"))),
                Optional.of(by).filter(Narrowing::paired)
                        .map(old -> takeBack(query.narrowed(any -> any.paired(false)), Said.t("shop.paired"))),
                Optional.of(query.words()).filter(words -> !words.isEmpty()).map(words -> takeBack(query.saying(""), "“" + words + "”")))
                .flatMap(Optional::stream).forEach(chosen::add);
        chosen.setVisible(chosen.getComponentCount() > 0);
        return chosen;
    }

    private static String prices(Narrowing by) {
        return "¥" + by.cheapest().map(Money::toString).orElse("0") + by.dearest().map(most -> "–" + most).orElse("+");
    }

    private static Anchor takeBack(ShopQuery query, String text) {
        Anchor link = ShopView.link(query, "", "chip on chip-x");
        link.add(new Span(text), Pieces.icon("close", "small"));
        link.getElement().setAttribute("aria-label", Said.t("shop.take_back", text));
        return link;
    }
}
