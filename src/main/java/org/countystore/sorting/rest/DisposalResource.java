package org.countystore.sorting.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.sorting.Disposal;
import org.countystore.sorting.Disposing;

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

/** What became of rejected produce and of by-products. */
@Path("disposals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DisposalResource {
    @Inject
    Disposing disposing;

    @PUT
    @Path("{uuid}")
    public Answer dispose(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(disposing.dispose(uuid, body.sheet()));
    }

    /** Of a lot, or of a station on a day; newest first. */
    @GET
    public Listed<Answer> list(@QueryParam("lot") String lot, @QueryParam("station") String station, @QueryParam("day") DayParam day,
            @BeanParam PageParams page) {
        return (lot != null ? disposing.of(new LotCode(lot), page.page())
                : disposing.ofDay(StationCode.required(station), Optional.ofNullable(day).map(DayParam::day), page.page())).map(Answer::of);
    }

    /**
     * @param kind   RETURNED, DESTROYED, DOWNGRADED, which needs the lower grade, or USED for a by-product
     * @param pieces where packs were weighed one by one, the numbers on the labels of those that are meant; without them all
     */
    public record Body(String lot, String kind, long grams, Optional<List<Integer>> pieces, Optional<String> grade, String reason) {
        Disposal.Sheet sheet() {
            Disposal.Kind fate = OneOf.of(Disposal.Kind.class, kind, "kind", "disposal_kind");
            return new Disposal.Sheet(new LotCode(lot), fate, new Weight(grams), pieces.orElse(List.of()),
                    grade.map(GradeCode::new), reason);
        }
    }

    /** @param made the lot of a lower grade that it became */
    public record Answer(UUID uuid, String lot, String kind, long grams, Optional<String> made, Optional<String> grade, String reason,
            String station, OffsetDateTime at) {
        static Answer of(Disposal disposal) {
            return new Answer(disposal.uuid(), disposal.lotCode().value(), disposal.kind().name(), disposal.weight().grams(),
                    disposal.made().map(LotCode::value), disposal.grade().map(GradeCode::value), disposal.reason(),
                    disposal.place().value(), disposal.at().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
