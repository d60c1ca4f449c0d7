package org.countystore.store.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.rest.PageParams;
import org.countystore.store.Presale;
import org.countystore.store.Preselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is sold ahead of its harvest. A pre-sale begins with the listing that says so. */
@Path("presales")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PresaleResource {
    @Inject
    Preselling preselling;

    @GET
    public Listed<Row> all(@BeanParam PageParams page) {
        return preselling.list(page.page()).map(sold -> Row.of(sold.presale()));
    }

    /** Nothing more will come. */
    @POST
    @Path("{uuid}/closing")
    public Row close(@PathParam("uuid") UUID uuid) {
        return Row.of(preselling.close(uuid));
    }

    @PUT
    @Path("{uuid}/substitute")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row offerInstead(@PathParam("uuid") UUID uuid, Instead instead) {
        return Row.of(preselling.offerInstead(uuid, instead.listing().map(ListingId::new)));
    }

    /** @param listing left out to offer nothing but the money */
    public record Instead(Optional<UUID> listing) {
    }

    /**
     * @param packs      that may be ordered in all
     * @param substitute the listing that who comes up short may have instead
     */
    public record Row(String uuid, String listing, String sku, LocalDate from, LocalDate until, LocalDate deliversFrom, long packs,
            long orderedPacks, long arrivedPacks, long waitingPacks, Optional<OffsetDateTime> closed, Optional<String> substitute) {
        static Row of(Presale presale) {
            Presale.Terms terms = presale.terms();
            return new Row(presale.uuid().toString(), presale.listing().toString(), presale.sku().value(), terms.opens(), terms.closes(),
                    terms.delivers(), terms.packs(), presale.reserved(), presale.allotted(), presale.waiting(),
                    presale.closedAt().map(at -> at.atZone(CountyTime.ZONE).toOffsetDateTime()),
                    presale.substitute().map(ListingId::toString));
        }
    }
}
