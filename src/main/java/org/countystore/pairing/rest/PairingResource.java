package org.countystore.pairing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.PageParams;
import org.countystore.pairing.KeepingPairings;
import org.countystore.pairing.Pair;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Which cadre assists which household. */
@Path("pairings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PairingResource {
    @Inject
    KeepingPairings pairings;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row pair(@PathParam("uuid") UUID uuid, Wish wish) {
        return Row.of(pairings.pair(uuid, new KeepingPairings.Wish(wish.cadre(), wish.household(), wish.since())));
    }

    @POST
    @Path("{uuid}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row end(@PathParam("uuid") UUID uuid, End end) {
        return Row.of(pairings.end(uuid, end.until()));
    }

    @GET
    public Listed<Row> below(@QueryParam("place") String place, @BeanParam PageParams page) {
        if (place == null) {
            throw Refused.invalid("place", "required");
        }
        return pairings.below(new PlaceCode(place), page.page()).map(Row::of);
    }

    /** The households that the caller assists today. */
    @GET
    @Path("mine")
    public List<Row> mine() {
        return pairings.mine().stream().map(Row::of).toList();
    }

    public record Wish(String cadre, String household, LocalDate since) {
    }

    /** @param until the last day */
    public record End(LocalDate until) {
    }

    /** @param head masked */
    public record Row(String uuid, String cadre, String household, String head, String place, LocalDate since, Optional<LocalDate> until) {
        static Row of(Pair pair) {
            return new Row(pair.pairing().uuid().toString(), pair.cadre(), pair.household(), pair.head(), pair.pairing().village().value(),
                    pair.pairing().since(), pair.pairing().ended());
        }
    }
}
