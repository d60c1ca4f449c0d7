package org.countystore.sorting.rest;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.lot.Quality;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.Inspection;
import org.countystore.sorting.InspectionSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the county test station says of lots. */
@Path("inspections")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InspectionResource {
    @Inject
    Inspecting inspecting;

    @PUT
    @Path("{uuid}")
    public Answer inspect(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(inspecting.inspect(uuid, body.sheet()));
    }

    @GET
    @Path("{uuid}")
    public Answer one(@PathParam("uuid") UUID uuid) {
        return Answer.of(inspecting.inspection(uuid));
    }

    /** The history of a lot, or what was said on a day; newest first. */
    @GET
    public Listed<Answer> list(@QueryParam("lot") String lot, @QueryParam("day") DayParam day, @BeanParam PageParams page) {
        return (lot == null ? inspecting.ofDay(Optional.ofNullable(day).map(DayParam::day), page.page())
                : inspecting.history(new LotCode(lot), page.page())).map(Answer::of);
    }

    /**
     * @param grams       how much of the lot is spoken of; that part becomes a lot of its own. The whole lot if left out
     * @param sampleGrams what the test used up, out of what is spoken of
     * @param revisits    the rejection that is taken up again
     */
    public record Body(String lot, Optional<Long> grams, Optional<Long> sampleGrams, String method, String result,
            Optional<String> finding, Optional<String> reportNumber, Optional<UUID> revisits) {
        InspectionSheet sheet() {
            Quality quality = OneOf.of(Quality.class, result, "result", "inspection_result");
            return new InspectionSheet(new LotCode(lot), grams.map(Weight::new), new Weight(sampleGrams.orElse(0L)), method, quality,
                    finding.orElse(""), reportNumber, revisits);
        }
    }

    /**
     * @param lot       that is spoken of; a new one where it was a part
     * @param partGrams how much was parted for it
     * @param following whether it was said because a lot that this one was made of is held back
     * @param report    whether everybody can read the laboratory's paper
     */
    public record Answer(UUID uuid, String lot, String result, String method, long sampleGrams, Optional<Long> partGrams, String finding,
            Optional<String> reportNumber, boolean revisit, boolean following, boolean report, String place,
            OffsetDateTime inspectedAt, String inspectedBy) {
        static Answer of(Inspection inspection) {
            return new Answer(inspection.uuid(), inspection.lotCode().value(), inspection.result().name(), inspection.method(),
                    inspection.sample().grams(), inspection.part().map(Weight::grams), inspection.finding(), inspection.reportNumber(),
                    inspection.isRevisit(), inspection.isFollowing(), inspection.report().isPresent(), inspection.place().value(),
                    inspection.inspectedAt().atZone(CountyTime.ZONE).toOffsetDateTime(), inspection.inspectedBy());
        }
    }
}
