package org.countystore.collection.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.CollectionDay;
import org.countystore.collection.Scheduling;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.rest.Places;

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

/** The days on which a village means to buy. */
@Path("collection-days")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CollectionDayResource {
    @Inject
    Scheduling scheduling;

    @PUT
    @Path("{uuid}")
    public Row plan(@PathParam("uuid") UUID uuid, Body body) {
        return Row.of(scheduling.plan(uuid, new CollectionDay.Plan(new PlaceCode(body.place()), body.day(),
                body.produce().orElse(List.of()).stream().map(ProduceCode::new).toList())));
    }

    @POST
    @Path("{uuid}/cancellation")
    public Row cancel(@PathParam("uuid") UUID uuid) {
        return Row.of(scheduling.cancel(uuid));
    }

    /** From today on; all of them at once. */
    @GET
    public Listed<Row> calendar(@QueryParam("place") String place) {
        PlaceCode village = Places.asked(place);
        return new Listed<>(scheduling.calendar(village).stream().map(Row::of).toList(), Optional.empty());
    }

    public record Body(String place, LocalDate day, Optional<List<String>> produce) {
    }

    public record Row(UUID uuid, String place, LocalDate day, List<String> produce, boolean cancelled) {
        static Row of(CollectionDay planned) {
            return new Row(planned.uuid(), planned.village().value(), planned.day(),
                    planned.produce().stream().map(ProduceCode::value).toList(), planned.isCancelled());
        }
    }
}
