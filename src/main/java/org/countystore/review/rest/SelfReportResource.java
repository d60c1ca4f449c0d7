package org.countystore.review.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.Places;
import org.countystore.review.Forwarding;
import org.countystore.review.SelfReport;
import org.countystore.review.SelfReportLimit;
import org.countystore.review.SelfReportRow;
import org.countystore.review.SelfReporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What households tell of themselves: told at a kiosk, decided on by their group head. */
@Path("self-reports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SelfReportResource {
    @Inject
    SelfReporting reporting;
    @Inject
    Forwarding forwarding;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer report(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(reporting.report(uuid, new SelfReporting.Wish(new PlaceCode(body.place()), body.card(), body.words()), body.pin()));
    }

    /** Those of the caller's own group that wait, the oldest first. */
    @GET
    public List<Row> waiting(@QueryParam("place") String place) {
        return forwarding.waiting(Places.asked(place)).stream().map(Row::of).toList();
    }

    /** What the head said to one, perhaps without a signal: forwarded as a deed under this very id, or declined with a reason. */
    @PUT
    @Path("replies/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer reply(@PathParam("uuid") UUID uuid, Forwarding.Reply body) {
        return Answer.of(forwarding.reply(uuid, body));
    }

    /** Proposes it as a deed, as the household told it. */
    @POST
    @Path("{uuid}/forwarding")
    @Consumes(MediaType.APPLICATION_JSON)
    public DeedResource.Answer forward(@PathParam("uuid") UUID uuid, Points body) {
        return DeedResource.Answer.of(forwarding.forward(uuid, body.points()));
    }

    @POST
    @Path("{uuid}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer decline(@PathParam("uuid") UUID uuid, Declined body) {
        return Answer.of(forwarding.decline(uuid, body.reason()));
    }

    @GET
    @Path("{uuid}/photos/{photo}")
    @Produces("image/jpeg")
    public Response photo(@PathParam("uuid") UUID uuid, @PathParam("photo") UUID photo) {
        return Response.ok(forwarding.photo(uuid, photo).jpeg()).header("Cache-Control", "private, max-age=86400").build();
    }

    /** Of a village, or of a county for its villages of which nothing is said. */
    @PUT
    @Path("limits/{place}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Limit limit(@PathParam("place") String place, Most body) {
        return Limit.of(reporting.limit(new PlaceCode(place), body.most()));
    }

    /** @param photos which the kiosk has put under /api/photos, three at most */
    public record Body(String place, String card, String pin, String rule, LocalDate day, Optional<String> note, Optional<List<UUID>> photos) {
        SelfReport.Words words() {
            return new SelfReport.Words(rule, day, note, photos.orElse(List.of()));
        }
    }

    /** @param points left out for what the rule gives, or the least of its range */
    public record Points(Optional<Long> points) {
    }

    public record Declined(String reason) {
    }

    /** @param most that may wait at once of one household and month; 0 if the kiosk takes none */
    public record Most(int most) {
    }

    public record Limit(String place, int most) {
        static Limit of(SelfReportLimit limit) {
            return new Limit(limit.place().value(), limit.most());
        }
    }

    public record Answer(UUID uuid, String state) {
        static Answer of(SelfReport report) {
            return new Answer(report.uuid(), report.state().name());
        }
    }

    public record Row(UUID uuid, String household, String householdName, String rule, String ruleName, long least, long most, LocalDate day,
            String note, List<UUID> photos, OffsetDateTime toldAt) {
        static Row of(SelfReportRow row) {
            SelfReport report = row.report();
            return new Row(report.uuid(), row.household().code(), row.household().maskedHead(), row.rule().code(), row.rule().name(),
                    row.rule().least(), row.rule().most(), report.day(), report.note(), report.photos(),
                    report.toldAt().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
