package org.countystore.collection.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.collection.Admitting;
import org.countystore.collection.HandingIn;
import org.countystore.collection.HeldSlip;
import org.countystore.collection.WeighIn;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.PhoneClockParam;
import org.countystore.kernel.rest.Places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Slips from a revoked phone: handed in by the phone, decided on by an administrator. */
@Path("held-slips")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HeldSlipResource {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    @Inject
    HandingIn handingIn;
    @Inject
    Admitting admitting;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public HandedIn handIn(List<WeighInJson.Item> items, @HeaderParam(PhoneClockParam.HEADER) PhoneClockParam phone) {
        if (items.size() > HandingIn.MOST_AT_ONCE) {
            throw new Refused(Reason.TOO_MANY_ITEMS, HandingIn.MOST_AT_ONCE);
        }
        Map<UUID, WeighIn> slips = new LinkedHashMap<>();
        items.forEach(item -> slips.put(item.uuid(), item.weighIn()));
        Set<UUID> paid = items.stream().filter(item -> item.paidInCash().orElse(false)).map(WeighInJson.Item::uuid)
                .collect(Collectors.toSet());
        return new HandedIn(handingIn.handIn(slips, paid, PhoneClockParam.of(phone)).entrySet().stream()
                .map(each -> new Outcome(each.getKey(), each.getValue().name().toLowerCase(Locale.ROOT))).toList());
    }

    @PUT
    @Path("{uuid}/photos/{photo}")
    @Consumes({JPEG, PNG})
    public SlipPhotoResource.Row attach(@PathParam("uuid") UUID slip, @PathParam("photo") UUID photo, @HeaderParam("X-Shows") String shows,
            @HeaderParam("Content-Length") String length, InputStream upload) throws IOException {
        return SlipPhotoResource.Row.of(handingIn.attach(slip, photo, SlipPhotoResource.shows(shows),
                SlipPhotoResource.read(length, upload)));
    }

    @GET
    @Path("{uuid}/photos/{photo}")
    @Produces(JPEG)
    public Response photo(@PathParam("uuid") UUID slip, @PathParam("photo") UUID photo) {
        return Response.ok(admitting.photo(slip, photo).jpeg()).header("Cache-Control", "private, max-age=86400").build();
    }

    /** Those that wait, unless another state is asked for. */
    @GET
    public Listed<Row> all(@QueryParam("place") String place, @QueryParam("state") String state, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return admitting.slips(where, List.of(state(state)), page.page()).map(Row::of);
    }

    private static HeldSlip.State state(String text) {
        return text == null ? HeldSlip.State.WAITING : OneOf.of(HeldSlip.State.class, text, "state", "held_state");
    }

    @POST
    @Path("{uuid}/admission")
    public Row admit(@PathParam("uuid") UUID uuid) {
        return Row.of(admitting.admit(uuid));
    }

    @POST
    @Path("{uuid}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row turnDown(@PathParam("uuid") UUID uuid, TurnedDown body) {
        return Row.of(admitting.turnDown(uuid, body.reason()));
    }

    public record TurnedDown(String reason) {
    }

    public record HandedIn(List<Outcome> items) {
    }

    public record Outcome(UUID uuid, String outcome) {
    }

    /**
     * @param household  its code in the register, or the name of who stands in none
     * @param paidInCash whether the clerk says that the household was paid on the spot
     * @param fen        what the figures come to; left out where they are beyond all counting
     */
    public record Row(UUID uuid, String state, String clerk, UUID device, String household, String produce, String grade, long grossGrams,
            long tareGrams, int deductionPermille, long fenPerKilogram, OffsetDateTime occurredAt, OffsetDateTime handedInAt,
            Optional<String> reason, boolean paidInCash, Optional<Long> fen) {
        static Row of(HeldSlip slip) {
            WeighIn said = slip.weighIn();
            return new Row(slip.uuid(), slip.state().name(), slip.clerk(), slip.device(), said.seller(), said.produce().value(),
                    said.grade().value(), said.gross().grams(), said.tare().grams(), said.deductionPermille(), said.perKilogram().fen(),
                    at(said.occurredAt()), at(slip.handedInAt()), slip.reason(),
                    slip.isPaidInCash(), slip.worth().map(Money::fen));
        }

        private static OffsetDateTime at(LocalDateTime time) {
            return time.atZone(CountyTime.ZONE).toOffsetDateTime();
        }
    }
}
