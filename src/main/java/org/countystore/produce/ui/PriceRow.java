package org.countystore.produce.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.produce.Grade;
import org.countystore.produce.GuidePrice;
import org.countystore.produce.PriceBand;
import org.countystore.produce.Pricing;
import org.countystore.produce.Produce;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The cells of one grade on the board: figures, which turn into fields and back. */
class PriceRow {
    /** A new price is offered a fifth below and above, until somebody types otherwise. */
    private static final int FIFTH = 5;
    private final Pricing pricing;
    private final Produce produce;
    private final Grade grade;
    private final PlaceCode place;
    private final Function<PlaceCode, String> placeName;
    private final Div guide = new Div();
    private final Div low = new Div();
    private final Div high = new Div();
    private final Div since = Pieces.div("stack tight");
    private final Div actions = Pieces.div("row");
    private Optional<GuidePrice> price;

    PriceRow(Pricing pricing, Produce produce, Grade grade, PlaceCode place, Optional<GuidePrice> price,
            Function<PlaceCode, String> placeName) {
        this.pricing = pricing;
        this.produce = produce;
        this.grade = grade;
        this.place = place;
        this.price = price;
        this.placeName = placeName;
        show();
    }

    boolean isMissing() {
        return price.isEmpty();
    }

    Component name() {
        Image picture = new Image(CatalogueView.picture(produce), "");
        return Pieces.div("row", Pieces.withClass(new Span(picture), "thumb small " + CatalogueView.tint(produce.category())),
                Pieces.span("strong", words()));
    }

    private String words() {
        boolean english = UI.getCurrent().getLocale().getLanguage().equals("en");
        return CatalogueView.name(produce) + " · " + (english ? grade.nameEn() : grade.name());
    }

    Component guide() {
        return guide;
    }

    Component low() {
        return low;
    }

    Component high() {
        return high;
    }

    Component since() {
        return since;
    }

    Component actions() {
        return actions;
    }

    private void show() {
        fill(guide, price.map(set -> figure(set.band().guide())));
        fill(low, price.map(set -> figure(set.band().low())));
        fill(high, price.map(set -> figure(set.band().high())));
        since.removeAll();
        price.ifPresentOrElse(
                set -> since.add(new Span(set.day().toString()), Pieces.span("meta", placeName.apply(set.place()))),
                () -> since.add(Pieces.tag("gold", t("price.not_set"))));
        actions.removeAll();
        if (CatalogueView.mayWrite()) {
            actions.add(action(price.isPresent() ? "price.change" : "price.set", this::edit));
        }
        if (price.isPresent()) {
            actions.add(action("price.history", () -> new PriceHistory(pricing, price.get()).open()));
        }
    }

    /** Read aloud with what it is about: the board has many of them. */
    private Button action(String key, Runnable work) {
        Button action = quiet(new Button(t(key), click -> work.run()));
        action.setAriaLabel(t(key) + " " + words());
        return action;
    }

    private static Component figure(Money money) {
        return Pieces.money(money, "ledger");
    }

    private static void fill(Div cell, Optional<Component> content) {
        cell.removeAll();
        cell.add(content.orElseGet(() -> new Span("–")));
    }

    private void edit() {
        MoneyField newGuide = field("price.guide", price.map(set -> set.band().guide()));
        MoneyField newLow = field("price.low", price.map(set -> set.band().low()));
        MoneyField newHigh = field("price.high", price.map(set -> set.band().high()));
        newGuide.addValueChangeListener(change -> newGuide.amount().filter(amount -> change.isFromClient()).ifPresent(amount -> {
            newLow.set(new Money(amount.fen() - amount.fen() / FIFTH));
            newHigh.set(new Money(amount.fen() + amount.fen() / FIFTH));
        }));
        fill(guide, Optional.of(newGuide));
        fill(low, Optional.of(newLow));
        fill(high, Optional.of(newHigh));
        Button save = new Button(t("price.save"), click -> save(newGuide, newLow, newHigh));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.removeAll();
        actions.add(save, quiet(new Button(t("kernel.cancel"), click -> show())));
        newGuide.focus();
    }

    private void save(MoneyField newGuide, MoneyField newLow, MoneyField newHigh) {
        Refusals.guard(Map.of("fenPerKilogram", newGuide, "lowFen", newLow, "highFen", newHigh), () -> {
            PriceBand band = new PriceBand(newGuide.amountFor("fenPerKilogram"), newLow.amountFor("lowFen"), newHigh.amountFor("highFen"));
            price = Optional.of(pricing.set(produce.code(), grade.code(), place, band));
            show();
            Refusals.done(t("price.saved", CatalogueView.name(produce), band.guide()));
        });
    }

    private static MoneyField field(String key, Optional<Money> value) {
        MoneyField field = new MoneyField("");
        field.setAriaLabel(t(key));
        value.ifPresent(field::set);
        return field;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
