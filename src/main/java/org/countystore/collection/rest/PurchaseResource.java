package org.countystore.collection.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Collecting;
import org.countystore.collection.Recounting;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.PhoneClockParam;
import org.countystore.kernel.rest.Places;
import org.countystore.kernel.rest.Problem;

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

/** Slips: written one by one, or many at once by a phone that comes back into reach. */
@Path("purchases")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PurchaseResource {
    static final int MOST_AT_ONCE = 2000;
    @Inject
    Collecting collecting;
    @Inject
    Recounting recounting;

    @PUT
    @Path("{uuid}")
    public SlipJson buy(@PathParam("uuid") UUID uuid, WeighInJson body, @HeaderParam(PhoneClockParam.HEADER) PhoneClockParam phone) {
        return SlipJson.of(collecting.buy(uuid, body.weighIn(), PhoneClockParam.of(phone)).purchase());
    }

    /**
     * Answered as if each were asked for alone: one that is refused does not hold up the others. Where all go, they go together in one
     * transaction.
     */
    @POST
    @Path("sync")
    public Synced sync(List<WeighInJson.Item> items, @HeaderParam(PhoneClockParam.HEADER) PhoneClockParam phone,
            @HeaderParam("Accept-Language") String language) {
        if (items.size() > MOST_AT_ONCE) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_AT_ONCE);
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < items.size(); from += Collecting.MOST_TOGETHER) {
            outcomes.addAll(outcomes(items.subList(from, Math.min(items.size(), from + Collecting.MOST_TOGETHER)),
                    PhoneClockParam.of(phone), language));
        }
        return new Synced(outcomes);
    }

    private List<Outcome> outcomes(List<WeighInJson.Item> items, PhoneClock phone, String language) {
        try {
            Map<UUID, Collecting.Bought> bought = collecting.buy(WeighInJson.Item.weighIns(items), phone);
            return items.stream().map(item -> Outcome.of(bought.get(item.uuid()))).toList();
        } catch (Refused one) {
            return items.stream().map(item -> outcome(item, phone, language)).toList();
        }
    }

    private Outcome outcome(WeighInJson.Item item, PhoneClock phone, String language) {
        try {
            return Outcome.of(collecting.buy(item.uuid(), item.weighIn(), phone));
        } catch (Refused refused) {
            return new Outcome(item.uuid(), "refused", Optional.empty(), Optional.of(Problem.of(refused, Texts.locale(language))));
        }
    }

    @POST
    @Path("{uuid}/reversal")
    public SlipJson reverse(@PathParam("uuid") UUID uuid, Reversal reversal) {
        return SlipJson.of(collecting.reverse(uuid, reversal.reason()), recounting.reversalOf(uuid));
    }

    @GET
    @Path("{uuid}")
    public SlipJson one(@PathParam("uuid") UUID uuid) {
        return SlipJson.of(recounting.slip(uuid));
    }

    @GET
    public Listed<SlipJson> ofDay(@QueryParam("place") String place, @QueryParam("day") DayParam day, @BeanParam PageParams page) {
        PlaceCode village = Places.asked(place);
        return recounting.slips(village, Optional.ofNullable(day).map(DayParam::day), page.page()).map(SlipJson::of);
    }

    public record Reversal(String reason) {
    }

    public record Synced(List<Outcome> items) {
    }

    public record Outcome(UUID uuid, String outcome, Optional<SlipJson> purchase, Optional<Problem> problem) {
        static Outcome of(Collecting.Bought bought) {
            return new Outcome(bought.purchase().uuid(), bought.known() ? "known" : "created",
                    Optional.of(SlipJson.of(bought.purchase())), Optional.empty());
        }
    }
}
