package org.countystore.store.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.countystore.access.Naming;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;
import org.countystore.place.Locating;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Sku;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What SKUs, places and people are called, and what produce looks like. One a screen. */
@Dependent
class Goods {
    private final Locating locating;
    private final Naming naming;
    private final Map<SkuCode, Sku> skus = new HashMap<>();
    private final Map<ProduceCode, Catalogue.Kind> kinds = new HashMap<>();

    @Inject
    Goods(Locating locating, Cataloguing cataloguing, Naming naming) {
        this.locating = locating;
        this.naming = naming;
        for (Catalogue.Kind kind : cataloguing.kinds(Page.of(Page.LARGEST)).items()) {
            kinds.put(kind.produce().code(), kind);
            kind.skus().forEach(sku -> skus.put(sku.code(), sku));
        }
    }

    static String t(String key, Object... facts) {
        return Texts.of(locale(), key, facts);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    Optional<Sku> sku(SkuCode code) {
        return Optional.ofNullable(skus.get(code));
    }

    /** What is written on the pack. */
    String name(SkuCode code) {
        return sku(code).map(Sku::name).orElse(code.value());
    }

    String produce(ProduceCode code) {
        return Optional.ofNullable(kinds.get(code)).map(Catalogue.Kind::produce)
                .map(kind -> locale().getLanguage().equals("en") ? kind.nameEn() : kind.name()).orElse(code.value());
    }

    String person(String account) {
        return naming.person(account);
    }

    /** The town goes before the village; the county itself is the store. */
    String place(PlaceCode code) {
        if (code.isCounty()) {
            return t("store.here");
        }
        return code.isVillage() ? locating.get(code.town()).name() + " " + locating.get(code).name() : locating.get(code).name();
    }

    Component thumb(ProduceCode produce) {
        Category category = Optional.ofNullable(kinds.get(produce)).map(kind -> kind.produce().category()).orElse(Category.HOME);
        Span thumb = new Span(new Image("images/produce/" + produce + ".svg", ""));
        thumb.addClassNames("thumb", tint(category));
        return thumb;
    }

    /** As large as on the card of the shop. */
    Component picture(Sku sku) {
        Category category = kinds.get(sku.produce()).produce().category();
        return Pieces.div("product-picture " + tint(category), new Image("images/produce/" + sku.produce() + ".svg", ""));
    }

    /** The ground a drawing stands on. */
    static String tint(Category category) {
        return switch (category) {
            case GRAIN -> "tint-grain";
            case FRUIT, TEA -> "tint-green";
            case FUNGI -> "tint-fungi";
            case MEAT -> "tint-meat";
            case HOME -> "tint-other";
        };
    }

    /** A picture, a name, and a quiet line below it. */
    Component titled(ProduceCode produce, Component name, String below) {
        return Pieces.div("row", thumb(produce), Pieces.div("grow", name, Pieces.div("meta", new Span(below))));
    }
}
