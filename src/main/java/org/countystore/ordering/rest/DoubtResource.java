package org.countystore.ordering.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.ordering.Doubt;
import org.countystore.ordering.Doubting;
import org.countystore.ordering.Misgivings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Why offers do not suit people: said without a name, read in sum. */
@Path("doubts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DoubtResource {
    @Inject
    Doubting doubting;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Said say(@PathParam("uuid") UUID uuid, Wish wish) {
        doubting.say(uuid, new Doubting.Wish(new ListingId(wish.listing()), wish.why(), wish.note().orElse("")));
        return new Said(uuid.toString());
    }

    /** @param place of the store */
    @GET
    public Listed<Row> of(@QueryParam("place") String place) {
        if (place == null) {
            throw Refused.invalid("place", "required");
        }
        return new Listed<>(doubting.of(new PlaceCode(place)), Optional.<String>empty()).map(Row::of);
    }

    /** @param why PRICE, SIZE, QUALITY, TASTE, NO_NEED, DELIVERY or OTHER */
    public record Wish(UUID listing, Doubt.Why why, Optional<String> note) {
    }

    public record Said(String uuid) {
    }

    public record Row(String listing, String title, long count, Map<String, Long> sums, List<String> notes) {
        static Row of(Misgivings all) {
            Map<String, Long> sums = new TreeMap<>();
            all.sums().forEach((why, said) -> sums.put(why.name(), said));
            return new Row(all.listing().toString(), all.title(), all.count(), sums, all.notes());
        }
    }
}
