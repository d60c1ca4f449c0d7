package org.countystore.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.place.Place;
import org.countystore.sorting.Inspection;

/**
 * Where the packs that are given out next come from, as anybody may know it.
 *
 * @param villages    that have a part in them, the greatest part first
 * @param households  how many of the register have a part in them
 * @param outside     whether who brought it stands in no register
 * @param firstWeighed when the first of it crossed the scale in its village
 * @param lastWeighed  and the last
 * @param tested       the newest test that let it go
 * @param packs        the lot came with
 * @param owed         to the households for all of them, as the rows of the lot say
 */
public record Provenance(LotCode lot, List<Place> villages, int households, boolean outside,
        Optional<LocalDate> firstWeighed, Optional<LocalDate> lastWeighed,
        Optional<Test> tested, long packs, Money owed) {
    /**
     * What the county test station wrote.
     *
     * @param inspection under which everybody can read the laboratory's paper, if there is one
     */
    public record Test(String method, Optional<String> reportNumber, LocalDateTime at, Optional<UUID> inspection) {
        static Test of(Inspection inspection) {
            return new Test(inspection.method(), inspection.reportNumber(), inspection.inspectedAt(), inspection.readable());
        }
    }
}
