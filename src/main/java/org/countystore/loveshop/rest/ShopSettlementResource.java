package org.countystore.loveshop.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.loveshop.OfflineLimits;
import org.countystore.loveshop.SettlingShops;
import org.countystore.loveshop.ShopSettlement;

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

/** What love shops were paid. */
@Path("shop-settlements")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ShopSettlementResource {
    @Inject
    SettlingShops settling;

    @PUT
    @Path("{uuid}")
    public Row settle(@PathParam("uuid") UUID uuid, Wish wish) {
        return Row.of(settling.settle(uuid, new PlaceCode(wish.place())));
    }

    @GET
    public Listed<Row> all(@QueryParam("place") String place, @BeanParam PageParams page) {
        return settling.settlements(Places.asked(place), page.page()).map(Row::of);
    }

    @GET
    @Path("{uuid}")
    public Statement one(@PathParam("uuid") UUID uuid) {
        SettlingShops.Statement statement = settling.statement(uuid);
        return new Statement(Row.of(statement.settlement()), statement.days(), statement.bound(),
                statement.homes().stream().map(each -> new Home(each.village().value(), each.redemptions(), each.points(),
                        each.worth().fen())).toList());
    }

    public record Wish(String place) {
    }

    /**
     * @param fen       paid in money
     * @param giftFen   not paid, because the shop was given goods of that worth
     * @param supplyFen to the county store, for goods that the shop got there
     */
    public record Row(UUID uuid, String place, long redemptions, long points, long fen, long giftFen, LocalDate firstDay, LocalDate lastDay,
            LocalDate settledOn, long supplyFen) {
        static Row of(ShopSettlement settlement) {
            return new Row(settlement.uuid(), settlement.village().value(), settlement.redemptions(), settlement.points(),
                    settlement.paid().fen(), settlement.gifts().fen(), settlement.firstDay(), settlement.lastDay(), settlement.settledOn(),
                    settlement.supplies().fen());
        }
    }

    /** What the fund of one village bears. */
    public record Home(String place, long redemptions, long points, long fen) {
    }

    /**
     * @param offlineBound what cards spent twice could cost while the shop's phones are without a network, as the limits are now
     * @param homes        of the county store's counter the villages whose cards were redeemed; of a village's shop the village
     */
    public record Statement(Row settlement, List<SettlingShops.Day> days, OfflineLimits.Bound offlineBound, List<Home> homes) {
    }
}
