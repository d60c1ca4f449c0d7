package org.countystore.produce.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.produce.ReferencePrice;
import org.countystore.produce.WatchingMarkets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What things cost elsewhere. */
@Path("reference-prices")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReferencePriceResource {
    @Inject
    WatchingMarkets markets;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row write(@PathParam("uuid") UUID uuid, Sheet sheet) {
        return Row.of(markets.write(uuid, new ReferencePrice.Sheet(new ProduceCode(sheet.produce()), new GradeCode(sheet.grade()),
                new Money(sheet.fenPerKilogram()), sheet.source(), sheet.day())));
    }

    @GET
    public Listed<Row> all(@BeanParam PageParams page) {
        return markets.all(page.page()).map(Row::of);
    }

    public record Sheet(String produce, String grade, long fenPerKilogram, String source, LocalDate day) {
    }

    public record Row(String uuid, String produce, String grade, long fenPerKilogram, String source, LocalDate day) {
        static Row of(ReferencePrice price) {
            return new Row(price.uuid().toString(), price.produce().value(), price.grade().value(), price.perKilogram().fen(),
                    price.source(),
                    price.day());
        }
    }
}
