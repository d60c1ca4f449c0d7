package org.countystore.store.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.store.Provenance;

/**
 * Where packs come from, as outsiders read it.
 *
 * @param unregistered whether who brought it stands in no register
 * @param owedFen      to the households, or to them, for all packs of the lot
 */
public record ProvenanceRow(String lot, List<Village> villages, int households, boolean unregistered,
        Optional<LocalDate> firstWeighed, Optional<LocalDate> lastWeighed, Optional<Tested> tested, long packs, long owedFen) {
    static ProvenanceRow of(Provenance origin) {
        return new ProvenanceRow(origin.lot().value(),
                origin.villages().stream().map(place -> new Village(place.code().value(), place.name())).toList(), origin.households(),
                origin.outside(),
                origin.firstWeighed(), origin.lastWeighed(), origin.tested().map(Tested::of), origin.packs(), origin.owed().fen());
    }

    public record Village(String place, String name) {
    }

    public record Tested(String method, Optional<String> reportNumber, OffsetDateTime at, Optional<UUID> inspection) {
        static Tested of(Provenance.Test test) {
            return new Tested(test.method(), test.reportNumber(), test.at().atZone(CountyTime.ZONE).toOffsetDateTime(),
                    test.inspection());
        }
    }
}
