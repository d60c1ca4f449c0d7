package org.countystore.ordering.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Sale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** Small facts about goods, said in the same words wherever they are shown. */
final class Said {
    private static final long KILOGRAM = 1000;
    private static final long FEW = 10;
    private static final long MANY = 10_000;
    private static final long THOUSAND = 1000;
    private static final Map<Locale, LongFunction<String>> MANY_SHORT = Map.of(
            Locale.SIMPLIFIED_CHINESE, sold -> sold / MANY + "." + sold % MANY / THOUSAND + "万",
            Locale.ENGLISH, sold -> sold / THOUSAND + "k");

    private Said() {
    }

    static String t(String key, Object... facts) {
        return Texts.of(locale(), key, facts);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    /** A day of this year, as people say it. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(t("shop.day"), locale()).format(day);
    }

    /** As it is printed on a pack: 500g, 1.5kg. */
    static String pack(Weight pack) {
        return pack.grams() < KILOGRAM ? pack.grams() + "g" : pack.inKilograms().stripTrailingZeros().toPlainString() + "kg";
    }

    /** How large a pack is, or how much is in a box, and where it grew. */
    static String sizeAndOrigin(Offer offer, GoodsNames names) {
        String pack = pack(offer.listing());
        String size = offer.listing().isBox() ? t("shop.box.size", offer.parts().size(), pack) : pack;
        return offer.isHere() ? size + " · " + names.place(offer.origin()) : size;
    }

    /** The same of a listing, or that each weighs at most so much where they are weighed one by one. */
    static String pack(Listing listing) {
        return listing.isByWeight() ? t("shop.up_to", pack(listing.pack())) : pack(listing.pack());
    }

    static String aPack(Listing listing) {
        return listing.isByWeight() ? pack(listing) : t("shop.a_pack", pack(listing));
    }

    static String net(Listing listing) {
        return listing.isByWeight() ? pack(listing) : t("shop.weight.net", pack(listing));
    }

    /** What is left if that is little, otherwise how many were sold. */
    static Span howMany(Offer offer) {
        Span said = Pieces.span("product-sold", words(offer));
        if (offer.available() < FEW) {
            said.addClassName("low");
        }
        return said;
    }

    private static String words(Offer offer) {
        long sold = offer.listing().sold();
        if (!offer.sale().isOpen()) {
            return "";
        }
        if (offer.available() == 0) {
            return t("shop.sold_out");
        }
        if (offer.available() < FEW) {
            return t("shop.few_left", offer.available());
        }
        if (offer.sale() == Sale.PRESALE) {
            return t("shop.presale.left", offer.available());
        }
        if (sold < FEW) {
            return t("shop.new");
        }
        return t("shop.sold", sold < MANY ? sold : MANY_SHORT.get(locale()).apply(sold));
    }
}
