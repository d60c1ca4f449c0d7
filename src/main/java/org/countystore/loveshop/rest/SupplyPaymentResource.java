package org.countystore.loveshop.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.loveshop.PayingSupplies;
import org.countystore.loveshop.SupplyPayment;

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

/** Money that love shops paid for what they got of the county store. */
@Path("supply-payments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SupplyPaymentResource {
    @Inject
    PayingSupplies paying;

    @PUT
    @Path("{uuid}")
    public Row pay(@PathParam("uuid") UUID uuid, Wish wish) {
        return Row.of(paying.pay(uuid, new PayingSupplies.Wish(new PlaceCode(wish.place()), new Money(wish.fen()))));
    }

    @POST
    @Path("{uuid}/reversal")
    public Row takeBack(@PathParam("uuid") UUID uuid, Mistake mistake) {
        return Row.of(paying.takeBack(uuid, mistake.reason()));
    }

    @GET
    public Listed<Row> all(@QueryParam("place") String place, @BeanParam PageParams page) {
        return paying.payments(Places.asked(place), page.page()).map(Row::of);
    }

    /** @param fen at most what the shop owes */
    public record Wish(String place, long fen) {
    }

    public record Mistake(String reason) {
    }

    /** @param state DONE or REVERSED */
    public record Row(UUID uuid, String place, long fen, LocalDate paidOn, String state) {
        static Row of(SupplyPayment payment) {
            return new Row(payment.uuid(), payment.village().value(), payment.amount().fen(), payment.paidOn(),
                    payment.isTakenBack() ? "REVERSED" : "DONE");
        }
    }
}
