package org.countystore.sorting.rest;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.lot.Quality;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.Inspection;
import org.countystore.sorting.InspectionSheet;

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

    /** @param revisits the rejection that is taken up again */
    public record Body(String lot, String method, String result, Optional<String> reportNumber, Optional<UUID> revisits) {
        InspectionSheet sheet() {
            Quality quality = Arrays.stream(Quality.values()).filter(each -> each.name().equals(result)).findFirst()
                    .orElseThrow(() -> Refused.invalid("result", "inspection_result"));
            return new InspectionSheet(new LotCode(lot), method, quality, reportNumber, revisits);
        }
    }

    public record Answer(UUID uuid, String lot, String result, String method, Optional<String> reportNumber, boolean revisit,
            String place, OffsetDateTime inspectedAt, String inspectedBy) {
        static Answer of(Inspection inspection) {
            return new Answer(inspection.uuid(), inspection.lotCode().value(), inspection.result().name(), inspection.method(),
                    inspection.reportNumber(), inspection.isRevisit(), inspection.place().value(),
                    inspection.inspectedAt().atZone(CountyTime.ZONE).toOffsetDateTime(), inspection.inspectedBy());
        }
    }
}
