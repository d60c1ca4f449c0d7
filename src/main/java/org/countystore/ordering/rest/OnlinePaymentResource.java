package org.countystore.ordering.rest;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Money;
import org.countystore.ordering.OnlinePayment;
import org.countystore.ordering.OnlineRefund;
import org.countystore.ordering.OnlineSheet;
import org.countystore.ordering.PayingOnline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paying an order by scanning a code: ask for it, then read here until it is there, and until it is paid. */
@Path("orders/{uuid}/wechat")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OnlinePaymentResource {
    @Inject
    PayingOnline paying;

    @POST
    public Attempt begin(@PathParam("uuid") UUID uuid) {
        return Attempt.of(paying.begin(uuid));
    }

    @GET
    public Sheet read(@PathParam("uuid") UUID uuid) {
        return Sheet.of(paying.of(uuid));
    }

    /** @param attempts the latest first */
    public record Sheet(List<Attempt> attempts, List<Refund> refunds) {
        static Sheet of(OnlineSheet sheet) {
            return new Sheet(sheet.attempts().stream().map(Attempt::of).toList(), sheet.refunds().stream().map(Refund::of).toList());
        }
    }

    /**
     * @param state WANTED, OPEN, CLOSED, PAID
     * @param code  what the buyer scans, while it is OPEN
     */
    public record Attempt(String uuid, String state, long fen, Optional<String> code, OffsetDateTime expiresAt, Optional<Long> receivedFen,
            Optional<String> surplus) {
        static Attempt of(OnlinePayment payment) {
            return new Attempt(payment.uuid().toString(), payment.state().name(), payment.amount().fen(), payment.code(),
                    time(payment.expiresAt()), payment.received().map(Money::fen), payment.surplus().map(Enum::name));
        }
    }

    /** @param state WANTED, UNDERWAY, DONE, STUCK */
    public record Refund(String uuid, String state, String why, long fen, OffsetDateTime askedAt, Optional<OffsetDateTime> doneAt) {
        static Refund of(OnlineRefund refund) {
            return new Refund(refund.uuid().toString(), refund.state().name(), refund.why().name(), refund.amount().fen(),
                    time(refund.askedAt()), refund.doneAt().map(OnlinePaymentResource::time));
        }
    }

    private static OffsetDateTime time(LocalDateTime at) {
        return at.atZone(CountyTime.ZONE).toOffsetDateTime();
    }
}
