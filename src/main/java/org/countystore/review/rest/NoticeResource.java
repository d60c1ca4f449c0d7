package org.countystore.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.rest.Places;
import org.countystore.review.Notice;
import org.countystore.review.PrintingNotices;
import org.countystore.review.Publishing;
import org.countystore.review.Review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The lists that hang out, for everybody. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NoticeResource {
    @Inject
    Publishing publishing;
    @Inject
    PrintingNotices printing;

    /** In a place and below it; those that come down first on top. */
    @GET
    public Listed<Head> hanging(@QueryParam("place") String place) {
        return new Listed<>(publishing.hanging(Places.asked(place)), Optional.<String>empty()).map(Head::of);
    }

    @GET
    @Path("{uuid}")
    public Sheet notice(@PathParam("uuid") UUID uuid) {
        return Sheet.of(publishing.notice(uuid));
    }

    /** To print. */
    @GET
    @Path("{uuid}/sheet")
    @Produces("application/pdf")
    public Response sheet(@PathParam("uuid") UUID uuid) {
        return Response.ok(printing.sheet(uuid)).header("Content-Disposition", "inline; filename=\"notice-" + uuid + ".pdf\"")
                .header("Cache-Control", "public, max-age=60").build();
    }

    /** @param gifted what gifts add to the points */
    public record Head(UUID uuid, String place, String month, Optional<LocalDate> from, Optional<LocalDate> to, long points, long gifted) {
        static Head of(Review review) {
            return new Head(review.uuid(), review.village().value(), review.month().toString(), review.noticeFrom(), review.noticeTo(),
                    review.points(), review.matched());
        }
    }

    /** @param gifted what gifts add to the points */
    public record Sheet(UUID uuid, String place, String month, String state, Optional<LocalDate> to, long points, List<Row> rows,
            long gifted, List<Sum> sums) {
        static Sheet of(Notice notice) {
            Review review = notice.review();
            return new Sheet(review.uuid(), review.village().value(), review.month().toString(), review.state().name(), review.noticeTo(),
                    review.points(), notice.rows().stream().map(row -> new Row(row.deed(), row.household(), row.day(), row.rule(),
                            row.points())).toList(), review.matched(), notice.sums().stream()
                    .map(sum -> new Sum(sum.household(), sum.deeds(), sum.points(), sum.gifted())).toList());
        }
    }

    /** @param household masked */
    public record Sum(String household, int deeds, long points, long gifted) {
    }

    /** @param household masked */
    public record Row(UUID deed, String household, LocalDate day, String rule, long points) {
    }
}
