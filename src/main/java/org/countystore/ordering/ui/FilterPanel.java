package org.countystore.ordering.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.produce.Category;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** All the ways to see fewer goods, one below the other. */
class FilterPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final int FIELD_DIGITS = 9;
    private final transient ShopQuery query;
    private final transient GoodsNames names;
    private final transient Way way;

    /** What a choice does: on a desktop it goes there at once, in a sheet it waits for the others. */
    interface Way {
        Component chip(ShopQuery to, String text, boolean chosen);

        void go(ShopQuery to);
    }

    FilterPanel(ShopQuery query, GoodsNames names, Way way) {
        this.query = query;
        this.names = names;
        this.way = way;
        addClassNames("stack", "filter-panel");
        add(part("shop.only", quick()), part("shop.categories", shelves()));
        query.by().category().ifPresent(shelf -> add(part("shop.kinds", kinds(shelf))));
        add(part("shop.towns", towns()));
        query.by().origin().filter(place -> !place.isCounty()).ifPresent(place -> add(part("shop.villages", villages(place.town()))));
        add(part("shop.price", prices()));
    }

    private static Div part(String key, Component choices) {
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", Said.t(key));
        return Pieces.div("stack tight", new H2(Said.t(key)), choices);
    }

    private Component quick() {
        return Pieces.div("chips",
                way.chip(query.narrowed(by -> by.inSeason(!by.inSeason())), Said.t("shop.in_season"), query.by().inSeason()),
                way.chip(query.narrowed(by -> by.boxes(!by.boxes())), Said.t("shop.boxes"), query.by().boxes()),
                way.chip(query.narrowed(by -> by.paired(!by.paired())), Said.t("shop.paired"), query.by().paired()));
    }

    private Component shelves() {
        return chips(Said.t("shop.all"), Optional::empty, query.by().category(), Arrays.asList(Category.values()),
                shelf -> Said.t("category." + shelf), query::in);
    }

    private Component kinds(Category shelf) {
        return chips(Said.t("shop.all"), Optional::empty, query.by().kind(), names.kindsOf(shelf).stream().map(kind -> kind.code())
                .toList(),
                code -> names.kind(code).map(kind -> GoodsNames.name(kind.produce(), Said.locale())).orElse(code.value()),
                kind -> query.narrowed(by -> by.of(kind)));
    }

    private Component towns() {
        return chips(Said.t("shop.all_towns"), Optional::empty, query.by().origin().filter(place -> !place.isCounty()).map(PlaceCode::town),
                names.towns().stream().map(place -> place.code()).toList(), names::place, town -> query.narrowed(by -> by.from(town)));
    }

    private Component villages(PlaceCode town) {
        return chips(Said.t("shop.all_villages"), () -> Optional.of(town), query.by().origin().filter(PlaceCode::isVillage),
                names.villages(town).stream().map(place -> place.code()).toList(), names::place,
                        village -> query.narrowed(by -> by.from(village)));
    }

    private interface Wider<T> {
        Optional<T> all();
    }

    private <T> Component chips(String all, Wider<T> wider, Optional<T> chosen, Iterable<T> options, Function<T, String> name,
            Function<Optional<T>, ShopQuery> to) {
        Div chips = Pieces.div("chips");
        chips.add(way.chip(to.apply(wider.all()), all, chosen.isEmpty()));
        options.forEach(option -> chips.add(way.chip(to.apply(Optional.of(option)), name.apply(option), chosen.filter(option::equals)
                .isPresent())));
        return chips;
    }

    private Component prices() {
        MoneyField least = field("shop.price.from", query.by().cheapest());
        MoneyField most = field("shop.price.to", query.by().dearest());
        Runnable take = () -> Refusals.guard(Map.of("from", least, "to", most),
                () -> way.go(query.narrowed(by -> by.costing(amount(least, "from"), amount(most, "to")))));
        Button apply = new Button(Said.t("shop.price.apply"), click -> take.run());
        for (MoneyField field : new MoneyField[] {least, most}) {
            field.addKeyDownListener(Key.ENTER, press -> take.run());
        }
        return Pieces.div("price-range", least, most, apply);
    }

    private static MoneyField field(String key, Optional<Money> value) {
        MoneyField field = new MoneyField(Said.t(key));
        field.setMaxLength(FIELD_DIGITS);
        value.ifPresent(field::set);
        return field;
    }

    private static Optional<Money> amount(MoneyField field, String apiField) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field.amountFor(apiField));
    }
}
