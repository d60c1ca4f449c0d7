package org.countystore.produce.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.produce.Premium;
import org.countystore.produce.SettingPremiums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What households get on top of their price for a good grade. */
@Path("premiums")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PremiumResource {
    @Inject
    SettingPremiums premiums;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row set(@PathParam("uuid") UUID uuid, Sheet sheet) {
        return Row.of(premiums.set(uuid, new Premium.Sheet(new ProduceCode(sheet.produce()), new GradeCode(sheet.grade()),
                new PlaceCode(sheet.place()), new Money(sheet.fenPerKilogram()), sheet.from())), Optional.empty());
    }

    /** Set last first. */
    @GET
    public Listed<Row> all(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode county = Places.asked(place);
        return premiums.all(county, page.page()).map(standing -> Row.of(standing.premium(), Optional.of(standing.inForce())));
    }

    public record Sheet(String produce, String grade, String place, long fenPerKilogram, LocalDate from) {
    }

    /** @param inForce whether it is granted today; told in the list */
    public record Row(UUID uuid, String produce, String grade, String place, long fenPerKilogram, LocalDate from,
            Optional<Boolean> inForce) {
        static Row of(Premium premium, Optional<Boolean> inForce) {
            return new Row(premium.uuid(), premium.produce().value(), premium.grade().value(), premium.place().value(),
                    premium.perKilogram().fen(), premium.from(), inForce);
        }
    }
}
