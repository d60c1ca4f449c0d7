package org.countystore.review.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.Places;
import org.countystore.review.Protocol;
import org.countystore.review.Publishing;
import org.countystore.review.Recusal;
import org.countystore.review.Review;
import org.countystore.review.Reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** A village's months: opened, voted on, put on notice, posted. */
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReviewResource {
    @Inject
    Reviewing reviewing;
    @Inject
    Publishing publishing;

    @PUT
    @Path("{uuid}")
    public Whole open(@PathParam("uuid") UUID uuid, Body body) {
        reviewing.open(uuid, new Reviewing.Wish(new PlaceCode(body.place()), month(body.month())));
        return get(uuid);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw Refused.unreadable("month", "month");
        }
    }

    @GET
    @Path("{uuid}")
    public Whole get(@PathParam("uuid") UUID uuid) {
        return Whole.of(reviewing.protocol(uuid));
    }

    /** Latest month first. */
    @GET
    public Listed<Row> reviews(@QueryParam("place") String place) {
        return new Listed<>(reviewing.of(Places.asked(place)), Optional.<String>empty()).map(Row::of);
    }

    @POST
    @Path("{uuid}/vote")
    public Whole vote(@PathParam("uuid") UUID uuid, VoteBody body) {
        reviewing.vote(uuid, new Reviewing.Ballot(body.deed(), body.points(), body.reason()));
        return get(uuid);
    }

    @POST
    @Path("{uuid}/publication")
    public Whole publish(@PathParam("uuid") UUID uuid) {
        publishing.publish(uuid);
        return get(uuid);
    }

    /** When its term is over and all objections are answered: posts the points. */
    @POST
    @Path("{uuid}/posting")
    public Whole post(@PathParam("uuid") UUID uuid) {
        publishing.close(uuid);
        return get(uuid);
    }

    /** @param month such as 2026-11 */
    public record Body(String place, String month) {
    }

    /** @param reason where the points are not those proposed */
    public record VoteBody(UUID deed, long points, Optional<String> reason) {
    }

    /** @param points of all households together, 0 until the month is on notice */
    public record Row(UUID uuid, String place, String month, String state, long points, Optional<LocalDate> noticeTo) {
        static Row of(Review review) {
            return new Row(review.uuid(), review.village().value(), review.month().toString(), review.state().name(), review.points(),
                    review.noticeTo());
        }
    }

    public record Whole(UUID uuid, String place, String month, String state, long points, Optional<LocalDate> noticeTo, int quorum,
            List<DeedLine> deeds) {
        static Whole of(Protocol protocol) {
            Review review = protocol.review();
            return new Whole(review.uuid(), review.village().value(), review.month().toString(), review.state().name(), review.points(),
                    review.noticeTo(), protocol.statute().book().quorum(), protocol.lines().stream().map(DeedLine::of).toList());
        }
    }

    /**
     * @param byHousehold whether the household told of it itself
     * @param points  with their sign: as awarded, or as proposed until the month is on notice
     * @param votes   how many have been cast
     * @param recused why the caller leaves it to the others
     */
    public record DeedLine(UUID deed, String household, String rule, boolean byHousehold, long points, String state, int votes,
            Optional<Recusal> recused) {
        static DeedLine of(Protocol.Line line) {
            var deed = line.row().deed();
            return new DeedLine(deed.uuid(), line.row().household().code(), line.row().rule().code(),
                    deed.isToldByHousehold(), line.row().signed(deed.awarded().orElse(deed.proposed())), deed.state().name(), line.votes(), line.recused());
        }
    }
}
