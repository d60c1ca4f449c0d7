package org.countystore.payable.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.countystore.household.Mask;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.payable.Owing;
import org.countystore.payable.Payable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Slips that wait for their money, oldest first. */
@Path("payables")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PayableResource {
    @Inject
    Owing owing;

    @GET
    public Listed<Row> waiting(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return owing.slips(where, page.page()).map(Row::of);
    }

    /**
     * @param purchase    by which a payment names it
     * @param slip        what stands on the paper
     * @param purpose     PURCHASE or PREMIUM
     * @param overdueDays whole days past {@code due}, 0 while there is time
     * @param saidPaid    whether the clerk says that it was paid in cash, though no payment is in the book
     */
    public record Row(UUID purchase, String slip, String household, String name, String place, long owedFen, long leftFen,
            LocalDate since, LocalDate due, long overdueDays, String state, String purpose, boolean saidPaid) {
        static Row of(Owing.Waiting waiting) {
            Payable payable = waiting.payable();
            return new Row(payable.slip(), payable.slipNumber(), waiting.household().code(),
                    payable.payee().map(Mask::name).orElseGet(waiting.household()::maskedHead),
                    payable.village().value(), payable.owed().fen(), payable.left().fen(), payable.since(), payable.due(),
                    waiting.overdueDays(), payable.state().name(), payable.purpose().name(), payable.isSaidPaid());
        }
    }
}
