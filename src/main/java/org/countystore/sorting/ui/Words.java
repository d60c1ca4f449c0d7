package org.countystore.sorting.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;
import org.countystore.lot.Quality;
import org.countystore.place.Place;
import org.countystore.produce.Grade;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.Indicator;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.Measurement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** What things are called in the reader's language. */
final class Words {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private Words() {
    }

    static String t(String key, Object... facts) {
        return Texts.of(locale(), key, facts);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }

    private static boolean isEnglish() {
        return locale().getLanguage().equals("en");
    }

    static String name(Produce produce) {
        return isEnglish() ? produce.nameEn() : produce.name();
    }

    static String name(Grade grade) {
        return isEnglish() ? grade.nameEn() : grade.name();
    }

    static String name(Indicator indicator) {
        return isEnglish() ? indicator.nameEn() : indicator.name();
    }

    /** Such as ≥ 30 mm; empty where the grade has no limit. */
    static String limit(Indicator indicator, GradeCode grade) {
        String sign = indicator.bound() == Indicator.Bound.AT_LEAST ? "≥ " : "≤ ";
        return indicator.limit(grade).map(limit -> sign + limit + " " + indicator.unit()).orElse("");
    }

    /** By which standard is graded, and whether the county stands by it. */
    static Div standard(GradeStandard standard) {
        Div words = Pieces.div("tags", Pieces.span("meta", t("sorting.standard", standard.title())));
        if (!standard.isConfirmed()) {
            words.add(Pieces.tag("gold", t("sorting.standard.unconfirmed")));
        }
        return words;
    }

    /** Such as 横径 31 mm · 出仁率 49 %. */
    static String measured(List<Measurement> measurements) {
        return measurements.stream().map(each -> (isEnglish() ? each.nameEn() : each.name()) + " " + each.value() + " " + each.unit())
                .collect(Collectors.joining(" · "));
    }

    /** Such as 板栗 · 一级; the pack's own name for packs. */
    static String goods(LotCard card) {
        String loose = name(card.produce()) + " · " + name(card.grade());
        return card.sku().map(sku -> loose + " · " + size(sku)).orElse(loose);
    }

    /** What one pack holds, or what a piece may weigh at most. */
    static String size(Sku sku) {
        return t(sku.isByWeight() ? "sorting.each.at_most" : "sorting.pack_of", sku.pack());
    }

    /** From where a lot is, and that it is not from the households, if so. */
    static String origin(LotCard card) {
        String villages = origin(card.villages());
        return card.lot().isOutside() ? villages + " " + t("sorting.outside") : villages;
    }

    /** The village, or the first one and how many there are. */
    static String origin(List<Place> villages) {
        Optional<String> first = villages.stream().findFirst().map(Place::name);
        return first.map(name -> villages.size() == 1 ? name : t("sorting.villages", name, villages.size())).orElse("");
    }

    static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    static Span picture(Produce produce) {
        String tint = switch (produce.category()) {
            case GRAIN -> "tint-grain";
            case FRUIT, TEA -> "tint-green";
            case FUNGI -> "tint-fungi";
            case MEAT -> "tint-meat";
            case HOME -> "tint-other";
        };
        Span thumb = new Span(new Image("images/produce/" + produce.code() + ".svg", ""));
        thumb.addClassNames("thumb", tint);
        return thumb;
    }

    static Span quality(Quality quality) {
        String colour = switch (quality) {
            case UNTESTED -> "gold";
            case RELEASED -> "green";
            case QUARANTINED, REJECTED -> "red";
        };
        return Pieces.tag(colour, t("sorting.quality." + quality));
    }
}
