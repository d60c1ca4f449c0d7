package org.countystore.trace.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.lot.Lot;
import org.countystore.lot.Quality;
import org.countystore.trace.Bought;
import org.countystore.trace.Journey;
import org.countystore.trace.JourneySheet;
import org.countystore.trace.Stop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The parts of a journey as they are laid out for staff. */
class JourneyPaper {
    private static final Map<Quality, String> COLOURS = Map.of(Quality.RELEASED, "green", Quality.UNTESTED, "gold",
            Quality.QUARANTINED, "red", Quality.REJECTED, "red");
    private final JourneySheet sheet;
    private final Function<PlaceCode, String> placeName;
    private final Locale locale;

    JourneyPaper(JourneySheet sheet, Function<PlaceCode, String> placeName, Locale locale) {
        this.sheet = sheet;
        this.placeName = placeName;
        this.locale = locale;
    }

    private String t(String key, Object... facts) {
        return Texts.of(locale, key, facts);
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    Section lot() {
        Journey journey = sheet.journey();
        Lot lot = journey.lot();
        String name = english() ? journey.produce().nameEn() + " · " + journey.grade().nameEn()
                : journey.sku().map(sku -> sku.name()).orElse(journey.produce().name()) + " · " + journey.grade().name();
        Section card = Pieces.card(name, Pieces.facts(t("trace.lot"), lot.code().value(),
                t("trace.born"), Pieces.weight(lot.weight()), t("trace.left"), Pieces.weight(lot.remaining()),
                t("trace.state"), t("trace.lot_state." + lot.state()) + " · " + placeName.apply(lot.place()),
                t("trace.tests"), Pieces.tag(COLOURS.get(lot.quality()), t("trace.test." + lot.quality())),
                t("trace.label.best_before"), lot.bestBefore().map(Object::toString).orElse("—")));
        var link = Pieces.link("t/" + lot.code(), t("trace.public_page"), "more");
        link.setRouterIgnore(true);
        card.add(Pieces.div("row", link));
        return card;
    }

    Section households() {
        Table<JourneySheet.Row> rows = new Table<JourneySheet.Row>(t("trace.origin"))
                .column(t("trace.who"), row -> row.household().map(code -> row.name().map(name -> name + " " + code)
                        .orElseGet(() -> t("trace.household", code.substring(1)))).orElseGet(() -> t("trace.village_rest")))
                .column(t("trace.place"), row -> placeName.apply(row.place().code()))
                .number(t("trace.share"), row -> Pieces.weight(row.weight()))
                .number(t("trace.cost"), row -> row.cost().<Component>map(cost -> Pieces.money(cost, "ledger"))
                        .orElseGet(() -> new Span("—")))
                .rows(sheet.rows());
        return flush(sheet.journey().lot().isOutside() ? t("trace.outside") : t("trace.households", sheet.households()), rows);
    }

    private static Section flush(String title, Component content) {
        Section card = Pieces.card(title, content);
        card.addClassName("flush");
        return card;
    }

    /** Newest first, as the reader looks for where it is now. */
    Section way() {
        OrderedList way = new OrderedList();
        way.addClassName("timeline");
        List<Stop> stops = sheet.journey().stops();
        for (int i = stops.size() - 1; i >= 0; i--) {
            way.add(item(stops.get(i), i == stops.size() - 1));
        }
        Section card = Pieces.card(t("trace.way"), way);
        if (!sheet.journey().whole()) {
            card.add(Pieces.notice("info", t("trace.not_whole")));
        }
        return card;
    }

    private ListItem item(Stop stop, boolean last) {
        ListItem item = new ListItem();
        Weight weight = stop.weight();
        String words = placeName.apply(stop.place().code()) + " · " + t("trace.weight", weight)
                + (stop.times() == 1 ? "" : " · " + t("trace.times", stop.times()));
        item.getElement().appendChild(new Element("time").setText(t("trace.moment", stop.at())));
        item.add(Pieces.bold(t("trace.stop." + stop.kind())), Pieces.span("meta", words));
        if (stop.kind() == Stop.Kind.SHORTAGE || stop.kind() == Stop.Kind.LOST) {
            item.addClassName("bad");
        } else if (last) {
            item.addClassName("now");
        }
        return item;
    }

    Section orders(List<Bought> orders) {
        if (orders.isEmpty()) {
            return Pieces.card(t("trace.orders"), Pieces.span("quiet", t("trace.orders.none")));
        }
        Table<Bought> rows = new Table<Bought>(t("trace.orders"))
                .column(t("trace.order"), Bought::number)
                .column(t("trace.order.state"), order -> t("trace.order_state." + order.state()))
                .column(t("trace.order.at"), order -> t("trace.moment", order.placedAt()))
                .column(t("trace.order.lot"), order -> order.lot().value())
                .number(t("trace.packs"), Bought::packs).rows(orders);
        return flush(t("trace.orders"), rows);
    }
}
