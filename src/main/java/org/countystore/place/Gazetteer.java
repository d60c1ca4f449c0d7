package org.countystore.place;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds places. Kept in memory, because every screen names some and the list changes only with the program. */
@ApplicationScoped
public class Gazetteer {
    @Inject
    Places places;
    private volatile NavigableMap<PlaceCode, Place> known = new TreeMap<>();

    /** Writes the official list into an empty register; anywhere else it changes nothing. */
    @Transactional
    public void loadIfEmpty() {
        if (places.all().isEmpty()) {
            places.add(OfficialList.places());
        }
    }

    /** @throws Refused NOT_FOUND if no such place is registered */
    @Transactional
    public Place get(PlaceCode code) {
        return find(code).orElseThrow(() -> Refused.notFound("place", code));
    }

    @Transactional
    public Optional<Place> find(PlaceCode code) {
        return Optional.ofNullable(known().get(code));
    }

    /** The places right below, by code: the towns of a county, the villages of a town. */
    @Transactional
    public List<Place> below(PlaceCode parent) {
        return within(parent).stream().filter(place -> place.parent().filter(parent::equals).isPresent()).toList();
    }

    /** The place itself and all below it, by code. */
    @Transactional
    public List<Place> within(PlaceCode above) {
        return known().tailMap(above, true).values().stream().takeWhile(place -> above.covers(place.code())).toList();
    }

    @Transactional
    public List<Place> counties() {
        return known().values().stream().filter(place -> place.code().isCounty()).toList();
    }

    /** Its name with those above it short of the county, such as 米粮镇 水峡村. */
    @Transactional
    public String fullName(PlaceCode code) {
        Place place = get(code);
        return code.isVillage() ? get(code.town()).name() + " " + place.name() : place.name();
    }

    private NavigableMap<PlaceCode, Place> known() {
        if (known.isEmpty()) {
            known = byCode(places.all());
        }
        return known;
    }

    private static NavigableMap<PlaceCode, Place> byCode(List<Place> all) {
        NavigableMap<PlaceCode, Place> sorted = new TreeMap<>();
        all.forEach(place -> sorted.put(place.code(), place));
        return sorted;
    }
}
