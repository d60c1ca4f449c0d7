package org.countystore.review.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.countystore.household.Household;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.review.Deed;
import org.countystore.review.DeedRow;
import org.countystore.review.Review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** What months, points and states are called. */
final class Words {
    private static final int LAST_OF_CODE = 4;

    private Words() {
    }

    static String t(String key, Object... facts) {
        return Texts.of(locale(), key, facts);
    }

    private static Locale locale() {
        return UI.getCurrent() == null ? Locale.SIMPLIFIED_CHINESE : UI.getCurrent().getLocale();
    }

    /** The villages at which the caller holds the role. */
    static List<PlaceCode> villagesOf(Role role, Locating locating) {
        return Caller.current().grants().stream().filter(grant -> grant.role() == role).flatMap(grant -> grant.place().stream()).distinct().sorted()
                .flatMap(place -> villagesWithin(place, locating).stream()).toList();
    }

    /** The place itself, if it is a village. */
    static List<PlaceCode> villagesWithin(PlaceCode place, Locating locating) {
        return place.isVillage() ? List.of(place)
                : locating.find(place, "", Page.of(Page.LARGEST)).items().stream().map(Place::code).filter(PlaceCode::isVillage).toList();
    }

    static String month(YearMonth month) {
        return t("review.month", month.getYear(), month.getMonthValue());
    }

    /** As the household may be named before its neighbours: masked, with the end of its code. */
    static String household(Household household) {
        String code = household.code();
        return household.maskedHead() + " " + code.substring(Math.max(0, code.length() - LAST_OF_CODE));
    }

    /** With its sign. */
    static String points(long points) {
        return t("review.points", (points > 0 ? "+" : "") + points);
    }

    static String proposed(DeedRow row) {
        return points(row.signed(row.deed().proposed()));
    }

    static Span awarded(DeedRow row) {
        return new Span(row.deed().awarded().isPresent() ? points(row.signed(row.deed().awarded().getAsLong())) : "");
    }

    static Span state(Deed deed) {
        String colour = switch (deed.state()) {
            case POSTED -> "green";
            case ON_NOTICE -> "blue";
            case PROPOSED -> "gold";
            case WITHDRAWN, NOT_AWARDED -> "red";
        };
        return Pieces.tag(colour, t("review.deed." + deed.state()));
    }

    static Span state(Review review) {
        String colour = switch (review.state()) {
            case POSTED -> "green";
            case ON_NOTICE -> "blue";
            case OPEN -> "gold";
        };
        return Pieces.tag(colour, t("review.state." + review.state()));
    }
}
