package org.countystore.ordering.ui;

import java.util.Arrays;
import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.place.Place;
import org.countystore.produce.Category;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The ways to see fewer goods. Each is a link, so that it can be opened in a new window and gone back from. */
@Dependent
class ShopFilters {
    private final GoodsNames names;

    @Inject
    ShopFilters(GoodsNames names) {
        this.names = names;
    }

    /** The shelves of the store in one row that scrolls. */
    Component shelves(ShopQuery query) {
        Div shelves = shelfLinks(query);
        shelves.addClassName("scroll");
        return shelves;
    }

    private static Div shelfLinks(ShopQuery query) {
        Div links = Pieces.div("chips");
        links.getElement().setAttribute("role", "navigation").setAttribute("aria-label", Said.t("shop.categories"));
        links.add(chip(query.in(Optional.empty()), Said.t("shop.all"), query.browsing() && query.category().isEmpty()));
        Arrays.stream(Category.values()).forEach(category -> links.add(
                chip(query.in(Optional.of(category)), Said.t("category." + category),
                query.category().filter(category::equals).isPresent())));
        return links;
    }

    private Div townLinks(ShopQuery query) {
        Div links = Pieces.div("chips");
        links.getElement().setAttribute("role", "navigation").setAttribute("aria-label", Said.t("shop.towns"));
        links.add(chip(query.from(Optional.empty()), Said.t("shop.all_towns"), query.town().isEmpty()));
        names.towns().forEach(town -> links.add(chip(query.from(Optional.of(town.code())), town.name(), isChosen(query, town))));
        return links;
    }

    private static boolean isChosen(ShopQuery query, Place town) {
        return query.town().filter(code -> town.code().covers(code)).isPresent();
    }

    private static Anchor chip(ShopQuery query, String text, boolean chosen) {
        Anchor chip = ShopView.link(query, text, "chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    /** For a desktop: all of them beside the goods. */
    Aside aside(ShopQuery query) {
        Aside aside = new Aside(new H2(Said.t("shop.categories")), shelfLinks(query), new H2(Said.t("shop.towns")), townLinks(query));
        aside.addClassName("filters");
        aside.getElement().setAttribute("aria-label", Said.t("shop.filter"));
        return aside;
    }

    /** For a phone: the towns from the bottom of the screen; choosing one closes it. */
    void openSheet(ShopQuery query) {
        Dialog sheet = new Dialog(Said.t("shop.towns"));
        sheet.getElement().getThemeList().add("sheet");
        sheet.add(townLinks(query));
        sheet.getFooter().add(new Button(Said.t("kernel.close"), click -> sheet.close()));
        sheet.open();
    }

    /** What was narrowed down to, each to be taken back by one press. */
    Component chosen(ShopQuery query) {
        Div chosen = Pieces.div("chips");
        query.town().ifPresent(town -> chosen.add(takeBack(query.from(Optional.empty()), names.place(town))));
        if (!query.words().isEmpty()) {
            chosen.add(takeBack(query.saying(""), "“" + query.words() + "”"));
        }
        chosen.setVisible(chosen.getComponentCount() > 0);
        return chosen;
    }

    private static Anchor takeBack(ShopQuery query, String text) {
        Anchor link = ShopView.link(query, "", "chip on chip-x");
        link.add(new Span(text), Pieces.icon("close", "small"));
        link.getElement().setAttribute("aria-label", Said.t("shop.take_back", text));
        return link;
    }
}
