package org.countystore.store.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.rest.OneOf;
import org.countystore.sorting.Disposal;
import org.countystore.store.ClearingShelves;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Rejected packs that leave the store's shelves. */
@Path("store-disposals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StoreDisposalResource {
    @Inject
    ClearingShelves clearing;

    @PUT
    @Path("{uuid}")
    public Answer clear(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(clearing.clear(uuid, body.rejected()));
    }

    /**
     * @param kind   DESTROYED, or SENT_BACK to the station that packed them
     * @param pieces where they were weighed one by one, the numbers on their labels
     */
    public record Body(String lot, String kind, long packs, List<Integer> pieces, String reason) {
        ClearingShelves.Rejected rejected() {
            return new ClearingShelves.Rejected(new LotCode(lot),
                    OneOf.of(Disposal.Kind.class, kind, "kind", "disposal_in_store"), packs, pieces == null ? List.of() : pieces, reason);
        }
    }

    /** @param made the lot that waits at the station now */
    public record Answer(UUID uuid, String lot, String kind, long grams, Optional<String> made, OffsetDateTime at) {
        static Answer of(Disposal disposal) {
            return new Answer(disposal.uuid(), disposal.lotCode().value(), disposal.kind().name(), disposal.weight().grams(),
                    disposal.made().map(LotCode::value), disposal.at().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
