package org.countystore.ordering.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.ordering.Basket;
import org.countystore.ordering.BuyingAgain;
import org.countystore.ordering.Chosen;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.Method;
import org.countystore.ordering.OrderQuery;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.State;
import org.countystore.ordering.TakingPayment;
import org.countystore.store.Listing;
import org.countystore.store.rest.ListingRow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Orders: placed by buyers, carried out by the store. */
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OrderResource {
    @Inject
    Ordering ordering;
    @Inject
    Dispatching dispatching;
    @Inject
    BuyingAgain again;
    @Inject
    TakingPayment counter;
    @Inject
    MakingGood good;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public OrderRow place(@PathParam("uuid") UUID uuid, Wish wish) {
        return OrderRow.of(ordering.place(uuid, wish.basket()));
    }

    @GET
    public Listed<OrderRow> list(@QueryParam("state") String state, @QueryParam("unit") String unit, @BeanParam PageParams page) {
        return ordering.list(new OrderQuery(Optional.empty(),
                Optional.ofNullable(state).map(name -> OneOf.of(State.class, name, "state", "order_state")),
                Optional.ofNullable(unit).map(OrderResource::unit), Optional.empty(), page.page())).map(OrderRow::of);
    }

    private static UnitId unit(String id) {
        try {
            return new UnitId(Long.parseLong(id));
        } catch (NumberFormatException e) {
            throw Refused.notFound("unit", id);
        }
    }

    /** What the caller bought before and can buy again, the last first. */
    @GET
    @Path("goods")
    public Listed<ListingRow> again() {
        return new Listed<>(again.goods().stream().map(ListingRow::of).toList(), Optional.empty());
    }

    @GET
    @Path("{uuid}")
    public OrderRow one(@PathParam("uuid") UUID uuid) {
        return OrderRow.of(ordering.order(uuid));
    }

    @POST
    @Path("{uuid}/payment")
    public OrderRow pay(@PathParam("uuid") UUID uuid) {
        return OrderRow.of(counter.take(uuid));
    }

    @POST
    @Path("{uuid}/cancellation")
    public OrderRow cancel(@PathParam("uuid") UUID uuid) {
        return OrderRow.of(ordering.cancel(uuid));
    }

    @POST
    @Path("{uuid}/packing")
    @Consumes(MediaType.APPLICATION_JSON)
    public OrderRow pack(@PathParam("uuid") UUID uuid, Packed packed) {
        return OrderRow.of(dispatching.pack(uuid, packed.chosen()));
    }

    @POST
    @Path("{uuid}/shipment")
    public OrderRow ship(@PathParam("uuid") UUID uuid) {
        return OrderRow.of(dispatching.ship(uuid));
    }

    @POST
    @Path("{uuid}/receipt")
    public OrderRow receive(@PathParam("uuid") UUID uuid) {
        return OrderRow.of(ordering.receive(uuid));
    }

    /** The buyer chooses what to have for what was ordered ahead and never came. */
    @POST
    @Path("{uuid}/shortfall")
    @Consumes(MediaType.APPLICATION_JSON)
    public OrderRow makeGood(@PathParam("uuid") UUID uuid, Choice choice) {
        return OrderRow.of(choice.take().orElse(Take.MONEY) == Take.MONEY ? good.refund(uuid, choice.line())
                : good.substitute(uuid, choice.line()));
    }

    /** What the buyer may choose besides the money, line by line. */
    @GET
    @Path("{uuid}/substitutes")
    public List<Instead> substitutes(@PathParam("uuid") UUID uuid) {
        return good.offered(uuid).entrySet().stream().map(offered -> Instead.of(offered.getKey(), offered.getValue().listing())).toList();
    }

    /** For what never came. */
    public enum Take { MONEY, SUBSTITUTE }

    /** @param take the money, if it is left out */
    public record Choice(int line, Optional<Take> take) {
    }

    /** @param fen what one pack costs otherwise; the buyer pays nothing more */
    public record Instead(int line, String listing, String title, long fen) {
        static Instead of(int line, Listing listing) {
            return new Instead(line, listing.id().toString(), listing.title(), listing.price().fen());
        }
    }

    public record Wish(List<Line> lines, To delivery, Pay pay) {
        Basket basket() {
            return new Basket(lines.stream().map(line -> new Basket.Line(new ListingId(line.listing()), line.quantity())).toList(),
                    new Delivery(delivery.kind(), delivery.place().map(PlaceCode::new), delivery.address()),
                    new Basket.Pay(new Money(pay.allowanceFen()), pay.method()));
        }
    }

    /** @param pieces what the lines get of goods that were weighed one by one; left out for the first labels of each lot */
    public record Packed(Optional<List<Piece>> pieces) {
        List<Chosen> chosen() {
            return pieces.orElse(List.of()).stream().map(piece ->
                    new Chosen(piece.line(), new LotCode(piece.lot()), piece.serial())).toList();
        }
    }

    public record Piece(int line, String lot, int serial) {
    }

    public record Line(UUID listing, int quantity) {
    }

    public record To(Delivery.Kind kind, Optional<String> place, Optional<String> address) {
    }

    /** @param allowanceFen at most this much from the allowance */
    public record Pay(long allowanceFen, Optional<Method> method) {
    }
}
