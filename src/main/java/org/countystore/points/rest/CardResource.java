package org.countystore.points.rest;

import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.points.Holder;
import org.countystore.points.KeepingCards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Points cards, by their numbers. */
@Path("cards")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CardResource {
    @Inject
    KeepingCards cards;

    @GET
    public Listed<Row> within(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return cards.within(where, page.page()).map(Row::of);
    }

    @GET
    @Path("{card}")
    public Row one(@PathParam("card") String card) {
        return Row.of(cards.get(card));
    }

    @POST
    @Path("{card}/freeze")
    public Row freeze(@PathParam("card") String card, Lost lost) {
        return Row.of(cards.freeze(card, lost.reason()));
    }

    /** @return the new card */
    @POST
    @Path("{card}/replacement")
    public Row replace(@PathParam("card") String card, NewPin chosen) {
        return Row.of(cards.replace(card, chosen.pin()));
    }

    public record Lost(String reason) {
    }

    /** @param pin chosen by the household, four to six digits */
    public record NewPin(String pin) {
    }

    /**
     * @param holder the head of the household, masked
     * @param points      that can be spent today
     * @param state       ACTIVE, FROZEN or REPLACED
     * @param owed        for goods handed out without a network beyond the points; points to come pay it first
     * @param earned      of the points those that the household earned
     * @param gifted      of the points those that gifts added
     * @param countyStore whether the counter of the county store takes them too, this month
     */
    public record Row(String card, String holder, String place, long points, String state, long owed, long earned, long gifted,
            boolean countyStore) {
        static Row of(Holder held) {
            return new Row(held.card().number().value(), held.household().maskedHead(), held.card().place().value(), held.points(),
                    held.card().state().name(), held.owed(), held.purse().earned(), held.purse().gifted(), held.atStore());
        }
    }
}
