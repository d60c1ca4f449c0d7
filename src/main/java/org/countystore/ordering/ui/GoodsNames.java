package org.countystore.ordering.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Grade;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the goods and where they come from are called. The catalogue is the same for everybody and seldom changes, so
 * all visitors share one copy that is at most a minute old.
 */
@ApplicationScoped
class GoodsNames {
    private static final Duration LAG = Duration.ofMinutes(1);
    private final Cache<String, Map<ProduceCode, Catalogue.Kind>> kinds = Caffeine.newBuilder().expireAfterWrite(LAG).build();
    @Inject
    Cataloguing cataloguing;
    @Inject
    Locating locating;

    Optional<Catalogue.Kind> kind(ProduceCode code) {
        return Optional.ofNullable(kinds().get(code));
    }

    Optional<Grade> grade(ProduceCode produce, GradeCode code) {
        return kind(produce).flatMap(kind -> kind.grades().stream().filter(grade -> grade.code().equals(code)).findFirst());
    }

    Optional<Catalogue.Kind> kindOf(SkuCode code) {
        return kinds().values().stream().filter(kind -> kind.skus().stream().map(Sku::code).anyMatch(code::equals)).findFirst();
    }

    Optional<Sku> sku(SkuCode code) {
        return kinds().values().stream().flatMap(kind -> kind.skus().stream()).filter(sku -> sku.code().equals(code)).findFirst();
    }

    /** Whether each of its packs is weighed by itself. */
    boolean isByWeight(SkuCode code) {
        return sku(code).filter(Sku::isByWeight).isPresent();
    }

    /** What is printed on a pack. */
    String pack(SkuCode code) {
        return sku(code).map(Sku::name).orElse(code.value());
    }

    /** The name of the kind, for readers of English only: the title itself is written in Chinese. */
    Optional<String> english(ProduceCode code, Locale locale) {
        return isEnglish(locale) ? kind(code).map(kind -> kind.produce().nameEn()) : Optional.empty();
    }

    static String name(Grade grade, Locale locale) {
        return isEnglish(locale) ? grade.nameEn() : grade.name();
    }

    String place(PlaceCode code) {
        return locating.get(code).name();
    }

    /** With the town before the village. */
    String fullPlace(PlaceCode code) {
        return code.isVillage() ? place(code.town()) + " " + place(code) : place(code);
    }

    /** The towns of all counties that this house serves. */
    List<Place> towns() {
        return all(page -> locating.below(Optional.empty(), page)).stream()
                .flatMap(county -> all(page -> locating.below(Optional.of(county.code()), page)).stream()).toList();
    }

    /** The villages of a town. */
    List<Place> villages(PlaceCode town) {
        return all(page -> locating.below(Optional.of(town), page));
    }

    /** The kinds of a shelf, by name. */
    List<Produce> kindsOf(Category shelf) {
        return kinds().values().stream().map(Catalogue.Kind::produce).filter(kind -> kind.category() == shelf)
                .sorted(Comparator.comparing(Produce::name)).toList();
    }

    static String name(Produce kind, Locale locale) {
        return isEnglish(locale) ? kind.nameEn() : kind.name();
    }

    private Map<ProduceCode, Catalogue.Kind> kinds() {
        return kinds.get("", key -> {
            Map<ProduceCode, Catalogue.Kind> fresh = new HashMap<>();
            all(cataloguing::kinds).forEach(kind -> fresh.put(kind.produce().code(), kind));
            return fresh;
        });
    }

    private static <T> List<T> all(Function<Page, Listed<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<T> page = list.apply(new Page(after, Page.LARGEST));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
