package org.countystore.sorting.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.sorting.Counting;
import org.countystore.sorting.StationCount;

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

/** Lots weighed again where they lie. */
@Path("station-counts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StationCountResource {
    @Inject
    Counting counting;

    @PUT
    @Path("{uuid}")
    public Answer count(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(counting.count(uuid, body.sheet()));
    }

    /** Of a station on a day, newest first. */
    @GET
    public Listed<Answer> ofDay(@QueryParam("station") String station, @QueryParam("day") DayParam day, @BeanParam PageParams page) {
        return counting.ofDay(StationCode.required(station), Optional.ofNullable(day).map(DayParam::day), page.page()).map(Answer::of);
    }

    /** @param missing where packs were weighed one by one, the numbers on the labels of those that are not there */
    public record Body(String lot, long grams, List<Integer> missing, String reason) {
        StationCount.Sheet sheet() {
            return new StationCount.Sheet(new LotCode(lot), new Weight(grams), missing == null ? List.of() : missing, reason);
        }
    }

    public record Answer(UUID uuid, String lot, String station, long expectedGrams, long grams, long missingGrams, String reason,
            OffsetDateTime at) {
        static Answer of(StationCount count) {
            return new Answer(count.uuid(), count.lotCode().value(), count.place().value(), count.expected().grams(),
                    count.counted().grams(), count.missing().grams(), count.reason(),
                    count.at().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
