package org.countystore.collection.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Requesting;
import org.countystore.collection.Wanted;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the store asks villages, towns or the whole county for. */
@Path("wanted")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WantedResource {
    @Inject
    Requesting requesting;

    @PUT
    @Path("{uuid}")
    public Row ask(@PathParam("uuid") UUID uuid, Body body) {
        return Row.of(requesting.ask(uuid, new Wanted.Wish(new PlaceCode(body.place()), new ProduceCode(body.produce()),
                new GradeCode(body.grade()), new Weight(body.grams()), body.by(), body.text().orElse(""))));
    }

    @POST
    @Path("{uuid}/end")
    public Row end(@PathParam("uuid") UUID uuid) {
        return Row.of(requesting.end(uuid));
    }

    @GET
    public Listed<Row> open(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return requesting.open(where, page.page()).map(Row::of);
    }

    public record Body(String place, String produce, String grade, long grams, LocalDate by, Optional<String> text) {
    }

    public record Row(UUID id, String place, String produce, String grade, long grams, LocalDate by, String text, boolean ended) {
        static Row of(Wanted wanted) {
            return new Row(wanted.uuid(), wanted.place().value(), wanted.produce().value(), wanted.grade().value(), wanted.weight().grams(),
                    wanted.by(), wanted.text(), wanted.isEnded());
        }
    }
}
