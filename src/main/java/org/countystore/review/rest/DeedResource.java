package org.countystore.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.review.Deed;
import org.countystore.review.DeedRow;
import org.countystore.review.Proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What group heads propose for their households. */
@Path("deeds")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DeedResource {
    @Inject
    Proposing proposing;

    @PUT
    @Path("{uuid}")
    public Answer propose(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(proposing.propose(uuid, new Deed.Words(body.household(), body.rule(), body.points(), body.day(), body.note(),
                body.photos().orElse(List.of()))));
    }

    @POST
    @Path("{uuid}/withdrawal")
    public Answer withdraw(@PathParam("uuid") UUID uuid) {
        return Answer.of(proposing.withdraw(uuid));
    }

    /** Of the caller's own group, newest first. */
    @GET
    public Listed<Row> deeds(@QueryParam("place") String place, @BeanParam PageParams page) {
        return proposing.deeds(Places.asked(place), page.page()).map(Row::of);
    }

    /** @param photos which the caller has put under /api/photos, three at most */
    public record Body(String household, String rule, Optional<Long> points, LocalDate day, Optional<String> note,
            Optional<List<UUID>> photos) {
    }

    /** @param points as proposed, without a sign */
    public record Answer(UUID uuid, long points, String month, String state) {
        static Answer of(Deed deed) {
            return new Answer(deed.uuid(), deed.proposed(), deed.month().toString(), deed.state().name());
        }
    }

    /** @param awarded with its sign; left out until the month is on notice */
    public record Row(UUID uuid, String household, String name, String rule, LocalDate day, long proposed, Optional<Long> awarded, String state) {
        static Row of(DeedRow row) {
            Deed deed = row.deed();
            return new Row(deed.uuid(), row.household().code(), row.household().maskedHead(), row.rule().code(), deed.day(),
                    row.signed(deed.proposed()),
                    deed.awarded().isPresent() ? Optional.of(row.signed(deed.awarded().getAsLong())) : Optional.empty(), deed.state().name());
        }
    }
}
