package org.countystore.loveshop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.countystore.access.Naming;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Texts;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.LoveShop;
import org.countystore.place.Locating;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What shops and people are called, and which shops the reader keeps. One a screen. */
@Dependent
class ShopNames {
    private final Locating locating;
    private final KeepingShops keeping;
    private final Naming naming;

    @Inject
    ShopNames(Locating locating, KeepingShops keeping, Naming naming) {
        this.keeping = keeping;
        this.locating = locating;
        this.naming = naming;
    }

    /** The villages whose shop the caller keeps, by code; before them the county whose store's counter is kept. */
    List<PlaceCode> kept() {
        List<PlaceCode> kept = new ArrayList<>();
        Caller.current().grants().stream().filter(grant -> grant.role() == Role.KEEPER).flatMap(grant -> grant.place().stream()).distinct()
                .sorted().forEach(place -> kept.addAll(shopsIn(place)));
        return kept;
    }

    private List<PlaceCode> shopsIn(PlaceCode place) {
        List<PlaceCode> opened = place.isVillage() ? List.of()
                : keeping.shops(place, Page.of(Page.LARGEST)).items().stream().map(LoveShop::village).toList();
        return opened.isEmpty() ? List.of(place) : opened;
    }

    String village(PlaceCode code) {
        return locating.get(code).name();
    }

    String shop(PlaceCode place) {
        return t(place.isCounty() ? "loveshop.of.county" : "loveshop.of", village(place));
    }

    String person(String account) {
        return naming.person(account);
    }

    /** Which of several shops; the first is chosen. */
    Select<PlaceCode> choice(List<PlaceCode> villages, Consumer<PlaceCode> chosen) {
        Select<PlaceCode> choice = new Select<>(t("loveshop.shop"), event -> chosen.accept(event.getValue()));
        choice.setItems(villages);
        choice.setItemLabelGenerator(this::shop);
        choice.setValue(villages.get(0));
        return choice;
    }

    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }

    static String t(String key, Object... facts) {
        return Texts.of(locale(), key, facts);
    }
}
