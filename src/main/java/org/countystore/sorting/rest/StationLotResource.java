package org.countystore.sorting.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.lot.Lot;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.LotFilter;
import org.countystore.sorting.Stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What lies at a station, or at all that the caller may look into, stage by stage. */
@Path("station-lots")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StationLotResource {
    @Inject
    KeepingStation keeping;

    /** What came first comes first. */
    @GET
    public Listed<Row> lying(@QueryParam("station") String station, @QueryParam("stage") String stage, @BeanParam PageParams params) {
        LotFilter filter = LotFilter.all(OneOf.of(Stage.class, stage, "stage", "stage"));
        Page page = params.page();
        return (station == null ? keeping.lots(filter, page) : keeping.lots(StationCode.of(station), filter, page)).map(Row::of);
    }

    /** @param villages where it was grown */
    public record Row(String lot, String produce, String grade, Optional<String> sku, long grams, Optional<Integer> packs, String station,
            String quality, Optional<LocalDate> bestBefore, List<String> villages) {
        static Row of(LotCard card) {
            Lot lot = card.lot();
            return new Row(lot.code().value(), lot.produce().value(), lot.grade().value(), lot.sku().map(sku -> sku.value()),
                    lot.remaining().grams(), lot.isPacked() ? Optional.of(lot.packsLeft()) : Optional.empty(), lot.place().value(),
                    lot.quality().name(), lot.bestBefore(), card.villages().stream().map(place -> place.code().value()).toList());
        }
    }
}
