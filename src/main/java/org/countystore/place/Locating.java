package org.countystore.place;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking places up; their list is public. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class Locating {
    @Inject
    Gazetteer gazetteer;

    @Reading
    @Everywhere
    public Place get(PlaceCode code) {
        return gazetteer.get(code);
    }

    /** The places right below one, or the counties. */
    @Reading
    @Everywhere
    public Listed<Place> below(Optional<PlaceCode> parent, Page page) {
        List<Place> all = parent.map(code -> gazetteer.below(gazetteer.get(code).code())).orElseGet(gazetteer::counties);
        return page(all, page);
    }

    /** @param text part of the name or the beginning of the code; empty for all */
    @Reading
    @Everywhere
    public Listed<Place> find(PlaceCode within, String text, Page page) {
        return page(gazetteer.within(within).stream()
                .filter(place -> place.name().contains(text) || place.code().value().startsWith(text)).toList(), page);
    }

    private static Listed<Place> page(List<Place> all, Page page) {
        return page.cut(all.stream().filter(place -> place.code().value().compareTo(page.afterText()) > 0)
                .limit(page.sizeAndOne()).toList(), Place::code);
    }
}
