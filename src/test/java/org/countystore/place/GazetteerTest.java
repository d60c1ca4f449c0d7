package org.countystore.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The gazetteer")
class GazetteerTest {
    @ParameterizedTest
    @EnumSource
    void knows_the_county_its_towns_and_its_villages(Database database) {
        Rehearsal.on(database, stage -> {
            Gazetteer gazetteer = stage.get(Gazetteer.class);
            assertEquals("镇安县", gazetteer.get(Callers.COUNTY).name());
            assertEquals(15, gazetteer.below(Callers.COUNTY).size());
            assertEquals(156, gazetteer.within(Callers.COUNTY).stream().filter(place -> place.code().isVillage()).count());
            assertEquals(17, gazetteer.within(Callers.COUNTY).stream().filter(place -> place.kind() == Place.Kind.COMMUNITY).count());
            assertTrue(gazetteer.within(Callers.COUNTY).stream().noneMatch(place -> place.name().endsWith("委会")));
            assertEquals("米粮镇 水峡村", gazetteer.fullName(Callers.VILLAGE));
            assertEquals(Optional.of(Callers.TOWN), gazetteer.get(Callers.VILLAGE).parent());
        });
    }

    @ParameterizedTest
    @EnumSource
    void loads_its_list_once(Database database) {
        Rehearsal.on(database, stage -> {
            stage.get(Gazetteer.class).loadIfEmpty();
            stage.get(Gazetteer.class).loadIfEmpty();
            assertEquals(172L, stage.db().createQuery("select count(p) from Place p", Long.class).getSingleResult());
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_place_that_is_not_registered(Database database) {
        Rehearsal.on(database, stage -> {
            Gazetteer gazetteer = stage.get(Gazetteer.class);
            assertEquals(Reason.NOT_FOUND,
                    assertThrows(Refused.class, () -> gazetteer.get(new PlaceCode("611025104999"))).reason());
            assertTrue(gazetteer.find(new PlaceCode("611026")).isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void shows_places_to_everybody_page_by_page(Database database) {
        Rehearsal.on(database, stage -> Rehearsal.as(Callers.nobody(), () -> {
            Locating locating = stage.desk(Locating.class);
            Listed<Place> counties = locating.below(Optional.empty(), Page.FIRST);
            assertEquals(Callers.COUNTY, counties.items().get(0).code());
            Listed<Place> first = locating.below(Optional.of(Callers.COUNTY), Page.of(10));
            Listed<Place> rest = locating.below(Optional.of(Callers.COUNTY), new Page(first.next(), 10));
            assertEquals(10, first.items().size());
            assertEquals(5, rest.items().size());
            assertTrue(rest.next().isEmpty());
            assertEquals("水峡村", locating.find(Callers.COUNTY, "水峡", Page.FIRST).items().get(0).name());
            assertEquals(Reason.NOT_FOUND, assertThrows(Refused.class,
                    () -> locating.below(Optional.of(Callers.OTHER_COUNTY), Page.FIRST)).reason());
        }));
    }
}
