package org.countystore.loveshop.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.PhoneClockParam;
import org.countystore.kernel.rest.Places;
import org.countystore.kernel.rest.Problem;
import org.countystore.loveshop.CatchingUp;
import org.countystore.loveshop.OfflineWish;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redemption;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.points.CardKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Goods for points: one by one, or several that a shop sends together. */
@Path("redemptions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RedemptionResource {
    static final int MOST_AT_ONCE = 2000;
    @Inject
    Redeeming redeeming;
    @Inject
    CatchingUp catchingUp;

    @PUT
    @Path("{uuid}")
    public Row redeem(@PathParam("uuid") UUID uuid, Wish wish) {
        return Row.of(redeeming.redeem(uuid, wish.read(), wish.key()).redemption());
    }

    /**
     * One transaction each: one that is refused does not hold up the others. What says when it happened was handed out without a
     * network, and is booked if its phone kept to its limits, owed as far as the points do not cover it.
     */
    @POST
    @Path("sync")
    public Synced sync(List<Item> items, @HeaderParam(PhoneClockParam.HEADER) PhoneClockParam phone,
            @HeaderParam("Accept-Language") String language) {
        return each(items, language, item -> item.occurredAt().isPresent()
                ? catchingUp.book(item.uuid(), item.handedOut(), item.sealed(), PhoneClockParam.of(phone))
                : redeeming.redeem(item.uuid(), item.wish().read(), item.wish().key()));
    }

    /** From a phone that the county has revoked: what it handed out before. */
    @POST
    @Path("held")
    public Synced handIn(List<Item> items, @HeaderParam(PhoneClockParam.HEADER) PhoneClockParam phone,
            @HeaderParam("Accept-Language") String language) {
        return each(items, language,
                item -> catchingUp.handIn(item.uuid(), item.handedOut(), item.sealed(), PhoneClockParam.of(phone)));
    }

    private static Synced each(List<Item> items, String language, Function<Item, Redeeming.Redeemed> booking) {
        if (items.size() > MOST_AT_ONCE) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_AT_ONCE);
        }
        return new Synced(items.stream().map(item -> outcome(item, language, booking)).toList());
    }

    private static Outcome outcome(Item item, String language, Function<Item, Redeeming.Redeemed> booking) {
        try {
            Redeeming.Redeemed done = booking.apply(item);
            return new Outcome(item.uuid(), done.known() ? "known" : "created", Optional.of(Row.of(done.redemption())), Optional.empty());
        } catch (Refused refused) {
            return new Outcome(item.uuid(), "refused", Optional.empty(), Optional.of(Problem.of(refused, Texts.locale(language))));
        }
    }

    @POST
    @Path("{uuid}/reversal")
    public Row reverse(@PathParam("uuid") UUID uuid, Reversal reversal) {
        return Row.of(redeeming.reverse(uuid, reversal.reason()));
    }

    @GET
    @Path("{uuid}")
    public ToldRow one(@PathParam("uuid") UUID uuid) {
        return ToldRow.of(redeeming.redemption(uuid));
    }

    /** @param text in the number of a card or at the end of a receipt's number */
    @GET
    public Listed<ToldRow> all(@QueryParam("place") String place, @QueryParam("q") String text, @BeanParam PageParams page) {
        return redeeming.redemptions(Places.asked(place), Optional.ofNullable(text).orElse(""), page.page()).map(ToldRow::of);
    }

    /** @param points agreed for each piece, for what was handed out without a network */
    public record Line(UUID goods, long quantity, Optional<Long> points) {
        RedemptionWish.Line pieces() {
            return new RedemptionWish.Line(goods, quantity);
        }
    }

    /**
     * @param pin    left out where the keeper made sure who came
     * @param points that the holder was told; left out to take whatever the goods cost
     * @param way    by whose word: PIN if it is left out, PHOTO, PROXY_PIN, PROXY_CHECKED
     */
    public record Wish(String card, Optional<String> pin, String place, List<Line> lines, Optional<Long> points,
            Optional<CardKey.Way> way) {
        RedemptionWish read() {
            return new RedemptionWish(card, new PlaceCode(place),
                    lines.stream().map(Line::pieces).toList(), points);
        }

        CardKey key() {
            return new CardKey(way.orElse(CardKey.Way.PIN), pin.orElse(""));
        }
    }

    /**
     * The same among many, with its id.
     *
     * @param sealedPin  in place of {@code pin}, for what was handed out without a network: encrypted for the county, in base 64
     * @param occurredAt when it was handed out without a network
     */
    public record Item(UUID uuid, String card, Optional<String> pin, String place, List<Line> lines, Optional<Long> points,
            Optional<CardKey.Way> way, Optional<String> sealedPin, Optional<OffsetDateTime> occurredAt) {
        Wish wish() {
            return new Wish(card, pin, place, lines, points, way);
        }

        OfflineWish handedOut() {
            return new OfflineWish(card, new PlaceCode(place), lines.stream().map(line -> new OfflineWish.Line(line.pieces(),
                    line.points().orElseThrow(() -> Refused.invalid("lines.points", "required")))).toList(),
                    occurredAt.orElseThrow(() -> Refused.invalid("occurredAt", "required")).atZoneSameInstant(CountyTime.ZONE)
                            .toLocalDateTime());
        }

        CatchingUp.SealedPin sealed() {
            return new CatchingUp.SealedPin(sealedPin.orElseThrow(() -> Refused.invalid("sealedPin", "required")));
        }
    }

    public record Reversal(String reason) {
    }

    public record Synced(List<Outcome> items) {
    }

    public record Outcome(UUID uuid, String outcome, Optional<Row> redemption, Optional<Problem> problem) {
    }

    /**
     * @param balance what the household could spend right after it
     * @param state   DONE or REVERSED
     * @param way     by whose word
     * @param proxy   who came for the household, masked
     * @param owed    points of it that the balance did not cover, of what was handed out without a network
     */
    public record Row(UUID uuid, long points, long balance, String state, String number, String place, List<RowLine> lines,
            OffsetDateTime redeemedAt, String way, Optional<String> proxy, long owed, Optional<OffsetDateTime> handedOutAt) {
        static Row of(Redemption done) {
            return new Row(done.uuid(), done.points(), done.pointsLeft(), done.state().name(), done.number(), done.village().value(),
                    done.lines().stream().map(line -> new RowLine(line.name(), line.quantity(), line.points())).toList(),
                    done.redeemedAt().atZone(CountyTime.ZONE).toOffsetDateTime(), done.way().name(), done.proxyName(), done.owedPoints(),
                    done.handedOutAt().map(then -> then.atZone(CountyTime.ZONE).toOffsetDateTime()));
        }
    }

    public record RowLine(String name, long quantity, long points) {
    }

    /** @param holder masked */
    public record ToldRow(UUID uuid, String number, String card, String holder, String place, long points, String state, boolean settled,
            OffsetDateTime redeemedAt) {
        static ToldRow of(Redeeming.Told told) {
            Redemption done = told.redemption();
            return new ToldRow(done.uuid(), done.number(), done.card(), told.holder(), done.village().value(), done.points(),
                    done.state().name(), done.settlement().isPresent(), done.redeemedAt().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
