package org.countystore.sorting;

import java.util.Collection;
import java.util.List;

import org.countystore.kernel.PlaceCode;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The sorting stations: each town has one. */
@ApplicationScoped
class Stations {
    @Inject
    Gazetteer gazetteer;

    /** The stations at these places and below them, by code. */
    List<Place> within(Collection<PlaceCode> held) {
        return held.stream().flatMap(place -> gazetteer.within(place).stream()).filter(place -> place.code().isTown()).distinct().toList();
    }

    static List<PlaceCode> codes(List<Place> stations) {
        return stations.stream().map(Place::code).toList();
    }
}
