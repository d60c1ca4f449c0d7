package org.countystore.collection.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Arrival;
import org.countystore.collection.Carriage;
import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.collection.ConsignmentLot;
import org.countystore.collection.Load;
import org.countystore.collection.Settlement;
import org.countystore.collection.SettlingShortages;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;

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

/** Lots on the road, from a village to a station and from there to the county store, which is called STORE here. */
@Path("consignments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConsignmentResource {
    private static final String STORE = "STORE";
    @Inject
    Consigning consigning;
    @Inject
    SettlingShortages settling;

    @PUT
    @Path("{uuid}")
    public Answer send(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(consigning.send(uuid, body.load()));
    }

    @POST
    @Path("{uuid}/receipt")
    public Answer receive(@PathParam("uuid") UUID uuid, Receipt receipt) {
        return Answer.of(consigning.receive(uuid, receipt.arrival()));
    }

    /** One side's word on who bears what is missing; settled once the other side says the same. */
    @POST
    @Path("{uuid}/settlement")
    public Answer settle(@PathParam("uuid") UUID uuid, Word word) {
        return Answer.of(settling.say(uuid, word.whose(), word.who(), word.note()));
    }

    /** What is short beyond what the road explains and not settled yet, newest first. */
    @GET
    @Path("to-settle")
    public Listed<Answer> toSettle(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return settling.open(where, page.page()).map(Answer::of);
    }

    @GET
    @Path("{uuid}")
    public Answer one(@PathParam("uuid") UUID uuid) {
        return Answer.of(consigning.consignment(uuid));
    }

    /** What left a place or is bound for it, newest first. */
    @GET
    public Listed<Answer> at(@QueryParam("place") String place, @QueryParam("state") String state, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return consigning.at(where, Optional.ofNullable(state).map(ConsignmentResource::state), page.page()).map(Answer::of);
    }

    private static Consignment.State state(String text) {
        return OneOf.of(Consignment.State.class, text, "state", "consignment_state");
    }

    public record Seal(String lot, String seal) {
    }

    public record Body(String from, String to, List<String> lots, Optional<List<Seal>> seals, Optional<String> driver,
            Optional<String> plate) {
        Load load() {
            PlaceCode start = place(from, "from");
            return new Load(start, to.equals(STORE) ? start.county() : place(to, "to"), lots.stream().map(LotCode::new).toList(),
                    new Carriage(driver, plate, seals.orElse(List.of()).stream()
                            .map(each -> new Carriage.Sealed(new LotCode(each.lot()), each.seal())).toList()));
        }

        private static PlaceCode place(String code, String field) {
            if (!code.matches("\\d{6}|\\d{9}|\\d{12}")) {
                throw Refused.invalid(field, "place_code");
            }
            return new PlaceCode(code);
        }
    }

    public record Receipt(List<Weighed> lots, Optional<String> reason) {
        Arrival arrival() {
            return new Arrival(lots.stream()
                    .map(lot -> new Arrival.Line(new LotCode(lot.lot()), new Weight(lot.grams()))).toList(), reason);
        }
    }

    public record Weighed(String lot, long grams) {
    }

    /**
     * @param side   for which the caller speaks: SENDER or RECEIVER
     * @param bearer SENDER or CARRIER
     */
    public record Word(String side, String bearer, String note) {
        Settlement.Side whose() {
            return OneOf.of(Settlement.Side.class, side, "side", "side");
        }

        Settlement.Bearer who() {
            return OneOf.of(Settlement.Bearer.class, bearer, "bearer", "bearer");
        }
    }

    /** @param state OPEN until both sides said the same, then SETTLED; NONE where nothing has to be settled */
    public record Borne(String state, Optional<String> bearer, Optional<String> side, Optional<String> note) {
        static Borne of(Settlement settlement) {
            return new Borne(settlement.isOpen() ? "OPEN" : settlement.isSettled() ? "SETTLED" : "NONE",
                    settlement.bearer().map(Enum::name), settlement.side().map(Enum::name), settlement.note());
        }
    }

    /** @param sheet what stands on the hand-over sheet */
    public record Answer(UUID uuid, String sheet, String from, String to, String state, List<Line> lots, long shortageGrams,
            long gainGrams, OffsetDateTime sentAt, Optional<OffsetDateTime> receivedAt, Optional<String> reason,
            Optional<String> driver, Optional<String> plate, Borne settlement) {
        static Answer of(Consignment consignment) {
            return new Answer(consignment.uuid(), consignment.sheetNumber(), consignment.from().value(),
                    consignment.to().isCounty() ? STORE : consignment.to().value(), consignment.state().name(),
                    consignment.lots().stream().map(Line::of).toList(), consignment.shortage().grams(), consignment.gain().grams(),
                    consignment.sentAt().atZone(CountyTime.ZONE).toOffsetDateTime(),
                    consignment.receivedAt().map(at -> at.atZone(CountyTime.ZONE).toOffsetDateTime()), consignment.shortageReason(),
                    consignment.driver(), consignment.plate(), Borne.of(consignment.settlement()));
        }
    }

    public record Line(String lot, String produce, String grade, Optional<String> sku, long sentGrams, Optional<Long> receivedGrams,
            Optional<String> seal) {
        static Line of(ConsignmentLot lot) {
            return new Line(lot.lotCode().value(), lot.produce().value(), lot.grade().value(), lot.sku().map(sku -> sku.value()),
                    lot.sent().grams(), lot.received().map(Weight::grams), lot.seal());
        }
    }
}
