package org.countystore.collection.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.countystore.access.Naming;
import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Texts;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.produce.Produce;

import com.vaadin.flow.component.UI;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What codes are called in the reader's language, and where the reader works. One a screen. */
@Dependent
class Names {
    private final Locating locating;
    private final Cataloguing cataloguing;
    private final Naming naming;
    private final Map<ProduceCode, Catalogue.Kind> kinds = new LinkedHashMap<>();

    @Inject
    Names(Locating locating, Cataloguing cataloguing, Naming naming) {
        this.locating = locating;
        this.cataloguing = cataloguing;
        this.naming = naming;
    }

    /** The villages for which the caller holds the role, by code. */
    List<PlaceCode> villagesOf(Role role) {
        List<PlaceCode> villages = new ArrayList<>();
        placesOf(role).forEach(place -> villages.addAll(place.isVillage() ? List.of(place)
                : locating.find(place, "", Page.of(Page.LARGEST)).items().stream().map(Place::code).filter(PlaceCode::isVillage).toList()));
        return villages;
    }

    /** The places at which the caller holds the role. */
    static List<PlaceCode> placesOf(Role role) {
        return Caller.current().grants().stream().filter(grant -> grant.role() == role).flatMap(grant -> grant.place().stream())
                .distinct().sorted().toList();
    }

    /** The county is the store of the road. */
    String place(PlaceCode code) {
        return code.isCounty() ? Texts.of(locale(), "collection.the_store") : locating.get(code).name();
    }

    String person(String account) {
        return naming.person(account);
    }

    String produce(ProduceCode code) {
        return find(code).map(kind -> name(kind.produce())).orElse(code.value());
    }

    String grade(ProduceCode produce, GradeCode code) {
        return find(produce).flatMap(kind -> kind.grades().stream().filter(grade -> grade.code().equals(code)).findFirst())
                .map(Names::name).orElse(code.value());
    }

    String goods(ProduceCode produce, GradeCode grade) {
        return produce(produce) + " · " + grade(produce, grade);
    }

    static String picture(ProduceCode produce) {
        return "images/produce/" + produce + ".svg";
    }

    static String name(Produce produce) {
        return isEnglish() ? produce.nameEn() : produce.name();
    }

    static String name(Grade grade) {
        return isEnglish() ? grade.nameEn() : grade.name();
    }

    /** Every kind that there is. */
    List<ProduceCode> kinds() {
        return known().values().stream().map(kind -> kind.produce().code()).toList();
    }

    /** Best first; none for no kind. */
    List<GradeCode> grades(ProduceCode produce) {
        return Optional.ofNullable(produce).flatMap(this::find)
                .map(kind -> kind.bought().stream().map(Grade::code).toList()).orElse(List.of());
    }

    private Optional<Catalogue.Kind> find(ProduceCode code) {
        return Optional.ofNullable(known().get(code));
    }

    private Map<ProduceCode, Catalogue.Kind> known() {
        if (kinds.isEmpty()) {
            cataloguing.kinds(Page.of(Page.LARGEST)).items().forEach(kind -> kinds.put(kind.produce().code(), kind));
        }
        return kinds;
    }

    private static boolean isEnglish() {
        return locale().getLanguage().equals("en");
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
