package org.countystore.collection.rest;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.collection.CollectionPoint;
import org.countystore.collection.KeepingPoints;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The collection points of a place, by the code of their village; and the days they have closed. */
@Path("collection-points")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CollectionPointResource {
    @Inject
    KeepingPoints keeping;

    @GET
    public Listed<Row> all(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return keeping.points(where, page.page()).map(Row::of);
    }

    @PUT
    @Path("{place}")
    public Row open(@PathParam("place") String place) {
        return Row.of(keeping.open(new PlaceCode(place)));
    }

    /** Shuts it from today on. */
    @DELETE
    @Path("{place}")
    public Row shut(@PathParam("place") String place) {
        return Row.of(keeping.shut(new PlaceCode(place)));
    }

    /** Lets it buy from who stands in no register. */
    @PUT
    @Path("{place}/unregistered")
    public Row takeOutsiders(@PathParam("place") String place) {
        return Row.of(keeping.takeOutsiders(new PlaceCode(place), true));
    }

    @DELETE
    @Path("{place}/unregistered")
    public Row refuseOutsiders(@PathParam("place") String place) {
        return Row.of(keeping.takeOutsiders(new PlaceCode(place), false));
    }

    @PUT
    @Path("{place}/closed-days/{day}")
    public Day close(@PathParam("place") String place, @PathParam("day") DayParam day) {
        return new Day(place, keeping.closeDay(new PlaceCode(place), day.day()).day());
    }

    @DELETE
    @Path("{place}/closed-days/{day}")
    public void reopen(@PathParam("place") String place, @PathParam("day") DayParam day) {
        keeping.reopenDay(new PlaceCode(place), day.day());
    }

    /** @param unregistered whether it buys from who stands in no register */
    public record Row(String place, LocalDate openedOn, Optional<LocalDate> shutOn, boolean unregistered) {
        static Row of(CollectionPoint point) {
            return new Row(point.village().value(), point.openedOn(), point.shutOn(), point.takesOutsiders());
        }
    }

    public record Day(String place, LocalDate closedOn) {
    }
}
