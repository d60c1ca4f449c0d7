package org.countystore.store.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Presale;
import org.countystore.store.SaleWindow;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;

/** When a listing is sold, and how much of it is sold before it is harvested; left empty, all the year and what lies there. */
class AheadFields extends Div {
    private static final long serialVersionUID = 1L;
    private final DayField seasonFrom = day("store.season.from");
    private final DayField seasonUntil = day("store.season.until");
    private final DayField opens = day("store.presale.from");
    private final DayField closes = day("store.presale.until");
    private final DayField delivers = day("store.presale.delivers");
    private final IntegerField packs = new IntegerField(Goods.t("store.presale.packs"));

    AheadFields() {
        addClassName("fields");
        seasonUntil.setHelperText(Goods.t("store.season.help"));
        packs.setHelperText(Goods.t("store.presale.help"));
        packs.setMin(1);
        add(seasonFrom, seasonUntil, Pieces.withClass(Pieces.div("quiet", Pieces.span("strong", Goods.t("store.presale"))), "wide"), opens,
                closes, delivers, packs);
    }

    private static DayField day(String key) {
        DayField field = new DayField(Goods.t(key), null);
        field.setClearButtonVisible(true);
        return field;
    }

    void begin(Optional<SaleWindow> season, Optional<Presale.Terms> presale) {
        season.ifPresent(window -> {
            seasonFrom.setValue(window.from());
            seasonUntil.setValue(window.until());
        });
        presale.ifPresent(terms -> {
            opens.setValue(terms.opens());
            closes.setValue(terms.closes());
            delivers.setValue(terms.delivers());
            packs.setValue((int) terms.packs());
        });
    }

    Optional<SaleWindow> season() {
        return Stream.of(seasonFrom, seasonUntil).allMatch(DayField::isEmpty) ? Optional.empty()
                : Optional.of(new SaleWindow(seasonFrom.getValue(), seasonUntil.getValue()));
    }

    Optional<Presale.Terms> presale() {
        LocalDate[] days = {opens.getValue(), closes.getValue(), delivers.getValue()};
        return Stream.of(days).allMatch(day -> day == null) && packs.isEmpty() ? Optional.empty()
                : Optional.of(new Presale.Terms(days[0], days[1], days[2], packs.getOptionalValue().orElse(0)));
    }

    /** By the names of the API. */
    Map<String, HasValidationProperties> fields() {
        return Map.of("season.from", seasonFrom, "season.until", seasonUntil, "presale.from", opens, "presale.until", closes,
                "presale.deliversFrom", delivers, "presale.packs", packs);
    }
}
