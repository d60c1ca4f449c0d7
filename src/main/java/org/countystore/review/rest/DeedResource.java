package org.countystore.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.kernel.rest.Problem;
import org.countystore.review.Deed;
import org.countystore.review.DeedRow;
import org.countystore.review.Proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
    static final int MOST_AT_ONCE = 2000;
    @Inject
    Proposing proposing;

    @PUT
    @Path("{uuid}")
    public Answer propose(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(proposing.propose(uuid, body.words()).deed());
    }

    /** What a phone proposed without a network. One transaction each: one that is refused does not hold up the others. */
    @POST
    @Path("sync")
    public Synced sync(List<Item> items, @HeaderParam("Accept-Language") String language) {
        if (items.size() > MOST_AT_ONCE) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_AT_ONCE);
        }
        return new Synced(items.stream().map(item -> outcome(item, language)).toList());
    }

    private Outcome outcome(Item item, String language) {
        try {
            Proposing.Proposed done = proposing.propose(item.uuid(), item.body().words());
            return new Outcome(item.uuid(), done.known() ? "known" : "created", Optional.of(Answer.of(done.deed())), Optional.empty());
        } catch (Refused refused) {
            return new Outcome(item.uuid(), "refused", Optional.empty(), Optional.of(Problem.of(refused, Texts.locale(language))));
        }
    }

    /** What a group head's phone needs to propose without a network. */
    @GET
    @Path("sheet")
    public GroupSheetJson sheet(@QueryParam("place") String place) {
        return GroupSheetJson.of(proposing.sheet(Places.asked(place)));
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
        Deed.Words words() {
            return new Deed.Words(household, rule, points, day, note, photos.orElse(List.of()));
        }
    }

    /** The same among many, with its id. */
    public record Item(UUID uuid, String household, String rule, Optional<Long> points, LocalDate day, Optional<String> note,
            Optional<List<UUID>> photos) {
        Body body() {
            return new Body(household, rule, points, day, note, photos);
        }
    }

    public record Synced(List<Outcome> items) {
    }

    public record Outcome(UUID uuid, String outcome, Optional<Answer> deed, Optional<Problem> problem) {
    }

    /** @param points as proposed, without a sign */
    public record Answer(UUID uuid, long points, String month, String state) {
        static Answer of(Deed deed) {
            return new Answer(deed.uuid(), deed.proposed(), deed.month().toString(), deed.state().name());
        }
    }

    /** @param awarded with its sign; left out until the month is on notice */
    public record Row(UUID uuid, String household, String name, String rule, LocalDate day, boolean byHousehold, long proposed,
            Optional<Long> awarded, String state) {
        static Row of(DeedRow row) {
            Deed deed = row.deed();
            return new Row(deed.uuid(), row.household().code(), row.household().maskedHead(), row.rule().code(), deed.day(),
                    deed.isToldByHousehold(), row.signed(deed.proposed()), row.award(), deed.state().name());
        }
    }
}
