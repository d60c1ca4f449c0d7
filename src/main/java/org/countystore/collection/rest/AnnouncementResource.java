package org.countystore.collection.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Announcement;
import org.countystore.collection.Announcing;
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

/** Households that say to have goods; names are masked. */
@Path("announcements")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AnnouncementResource {
    @Inject
    Announcing announcing;

    @PUT
    @Path("{uuid}")
    public Row announce(@PathParam("uuid") UUID uuid, Body body) {
        return Row.of(announcing.announce(uuid, new Announcement.Words(body.household(), new ProduceCode(body.produce()),
                new Weight(body.grams()), body.from(), body.to())), Optional.empty(), Optional.empty());
    }

    @POST
    @Path("{uuid}/withdrawal")
    public Row withdraw(@PathParam("uuid") UUID uuid) {
        return Row.of(announcing.withdraw(uuid), Optional.empty(), Optional.empty());
    }

    @GET
    public Listed<Row> standing(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return announcing.standing(where, page.page()).map(heard -> Row.of(heard.announcement(), Optional.of(heard.household().code()),
                Optional.of(heard.household().maskedHead())));
    }

    public record Body(String household, String produce, long grams, LocalDate from, Optional<LocalDate> to) {
    }

    public record Row(UUID uuid, Optional<String> household, Optional<String> name, String place, String produce, long grams, LocalDate from,
            LocalDate to, boolean withdrawn) {
        static Row of(Announcement made, Optional<String> household, Optional<String> name) {
            return new Row(made.uuid(), household, name, made.village().value(), made.produce().value(), made.about().grams(), made.from(),
                    made.to(), made.isWithdrawn());
        }
    }
}
