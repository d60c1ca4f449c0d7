package org.countystore.payable.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.payable.PaymentLine;

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

/** Paying slips, one or many, whole or in part. */
@Path("payments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PaymentResource {
    @Inject
    Paying paying;

    @PUT
    @Path("{uuid}")
    public Answer pay(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(paying.pay(uuid, body.order()));
    }

    @POST
    @Path("{uuid}/reversal")
    public Answer reverse(@PathParam("uuid") UUID uuid, Reversal reversal) {
        return Answer.of(paying.reverse(uuid, reversal.reason()));
    }

    @GET
    @Path("{uuid}")
    public Answer one(@PathParam("uuid") UUID uuid) {
        return Answer.of(paying.payment(uuid));
    }

    /** What a place paid out on a day, newest first. */
    @GET
    public Listed<Answer> paid(@QueryParam("place") String place, @QueryParam("day") DayParam day, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return paying.paid(where, Optional.ofNullable(day).map(DayParam::day), page.page()).map(Answer::of);
    }

    /** @param place whose cash box or which office pays; may be left out by who holds a role at one place only */
    public record Body(Optional<String> place, Payment.Method method, List<BodyLine> lines, Optional<String> reference) {
        PayOrder order() {
            return new PayOrder(place.map(PlaceCode::new), method, lines.stream().map(BodyLine::line).toList(), reference);
        }
    }

    /** @param fen all that is left, if left out */
    public record BodyLine(UUID purchase, Optional<Long> fen) {
        PayOrder.Line line() {
            return new PayOrder.Line(purchase, fen.map(Money::new));
        }
    }

    public record Reversal(String reason) {
    }

    public record Answer(UUID uuid, String place, String method, long fen, OffsetDateTime paidAt, String state,
            Optional<String> reference, Optional<String> reason, List<Line> lines) {
        static Answer of(Payment payment) {
            return new Answer(payment.uuid(), payment.place().value(), payment.method().name(), payment.amount().fen(),
                    payment.paidAt().atZone(CountyTime.ZONE).toOffsetDateTime(), payment.state().name(), payment.reference(),
                    payment.reversalReason(), payment.lines().stream().map(Line::of).toList());
        }
    }

    public record Line(UUID purchase, String slip, long fen) {
        static Line of(PaymentLine line) {
            return new Line(line.slip(), line.slipNumber(), line.amount().fen());
        }
    }
}
