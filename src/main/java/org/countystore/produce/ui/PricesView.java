package org.countystore.produce.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.produce.GuidePrice;
import org.countystore.produce.Pricing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What each grade should cost at a place today; a price is changed in its row. */
@Route("prices")
@Menu(title = "price.title", order = 61, icon = "price")
@RolesAllowed({"ADMIN", "STORE", "AUDITOR"})
public class PricesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Pricing pricing;
    private final transient List<Catalogue.Kind> kinds;
    private final PlacePicker place;
    private final TextField search = new TextField(t("price.search"));
    private final Div board = Pieces.div("stack");

    @Inject
    PricesView(Pricing pricing, Cataloguing cataloguing, Locating locating) {
        super("price.title");
        this.pricing = pricing;
        kinds = cataloguing.kinds(Page.of(Page.LARGEST)).items();
        place = new PlacePicker(t("place.choose"), locating, code -> true);
        place.setHelperText(t("price.place.help"));
        place.addValueChangeListener(change -> show());
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Pieces.icon("search", "small"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        add(Pieces.head(t("price.title"), t("price.sub")), Pieces.div("card", Pieces.div("fields", place, search)), board);
        place.choose(PlacePicker.ofCaller(locating));
    }

    private void show() {
        board.removeAll();
        if (kinds.isEmpty()) {
            board.add(Pieces.empty("empty-list", t("price.none"), Pieces.link("produce", t("produce.title"), "btn primary")));
            return;
        }
        place.chosen().ifPresent(code -> {
            List<PriceRow> rows = rows(code);
            long missing = rows.stream().filter(PriceRow::isMissing).count();
            if (missing > 0) {
                board.add(Pieces.notice("warn", t("price.missing", missing)));
            }
            board.add(rows.isEmpty() ? Pieces.empty("empty-search", t("price.not_found")) : Pieces.div("card flush", table(rows)));
        });
    }

    private List<PriceRow> rows(PlaceCode code) {
        Map<String, GuidePrice> inForce = inForce(code).stream().map(Pricing.Quote::price)
                .collect(Collectors.toMap(price -> price.produce() + "/" + price.grade(), Function.identity()));
        List<PriceRow> rows = new ArrayList<>();
        for (Catalogue.Kind kind : kinds.stream().filter(this::isSought).toList()) {
            for (Grade grade : kind.bought()) {
                Optional<GuidePrice> price = Optional.ofNullable(inForce.get(grade.produce() + "/" + grade.code()));
                rows.add(new PriceRow(pricing, kind.produce(), grade, code, price, place::name));
            }
        }
        return rows;
    }

    private boolean isSought(Catalogue.Kind kind) {
        String text = search.getValue().strip().toLowerCase(Locale.ROOT);
        return kind.produce().name().contains(text) || kind.produce().nameEn().toLowerCase(Locale.ROOT).contains(text);
    }

    private List<Pricing.Quote> inForce(PlaceCode code) {
        List<Pricing.Quote> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<Pricing.Quote> page = pricing.inForce(Optional.of(code), Optional.empty(), new Page(after, Page.LARGEST));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private Table<PriceRow> table(List<PriceRow> rows) {
        return new Table<PriceRow>(t("price.title")).lead(t("price.of"), PriceRow::name)
                .number(t("price.guide"), PriceRow::guide).number(t("price.low"), PriceRow::low).number(t("price.high"), PriceRow::high)
                .column(t("price.since"), PriceRow::since).column(t("produce.do"), PriceRow::actions).rows(rows);
    }
}
