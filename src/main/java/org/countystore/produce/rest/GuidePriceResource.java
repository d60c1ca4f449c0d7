package org.countystore.produce.rest;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.produce.GuidePrice;
import org.countystore.produce.PriceBand;
import org.countystore.produce.Pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What a kilogram should cost, at a place on a day. */
@Path("guide-prices")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GuidePriceResource {
    @Inject
    Pricing pricing;

    @GET
    public Listed<Row> inForce(@QueryParam("place") String place, @QueryParam("day") DayParam day, @BeanParam PageParams page) {
        return pricing.inForce(Optional.ofNullable(place).map(PlaceCode::new), Optional.ofNullable(day).map(DayParam::day), page.page())
                .map(Row::of);
    }

    /**
     * @param place   for which it holds
     * @param setFor  the place at which it was set, the same or one above
     */
    public record Row(String produce, String grade, String place, long fenPerKilogram, long lowFen, long highFen, String setFor,
            OffsetDateTime since) {
        static Row of(Pricing.Quote quote) {
            GuidePrice price = quote.price();
            PriceBand band = price.band();
            return new Row(price.produce().value(), price.grade().value(), quote.place().value(), band.guide().fen(), band.low().fen(),
                    band.high().fen(), price.place().value(), price.setAt().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
