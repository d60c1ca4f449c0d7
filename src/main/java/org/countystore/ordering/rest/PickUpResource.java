package org.countystore.ordering.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.ordering.HandingOver;
import org.countystore.ordering.Order;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.PickUpCode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pick-up codes: read by the buyer, taken by who hands the packs over. */
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PickUpResource {
    @Inject
    HandingOver desk;

    /** The buyer's own; empty before the order is packed and after it was received. */
    @GET
    @Path("{uuid}/pickup-code")
    public Shown code(@PathParam("uuid") UUID uuid) {
        return new Shown(desk.code(uuid).map(PickUpCode::digits));
    }

    /** Which order it is; the code stays good. */
    @POST
    @Path("pickup-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row find(Given given) {
        return Row.of(desk.find(given.code()));
    }

    @POST
    @Path("{uuid}/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row handOver(@PathParam("uuid") UUID uuid, Given given) {
        return Row.of(desk.handOver(uuid, given.code()));
    }

    public record Given(String code) {
    }

    public record Shown(Optional<String> code) {
    }

    /** What somebody needs who hands it over, and no money. */
    public record Row(String uuid, String number, String state, String buyer, String unit, List<Line> lines) {
        static Row of(Parcel parcel) {
            Order order = parcel.order();
            return new Row(order.uuid().toString(), order.number(), order.state().name(), parcel.buyer(), parcel.unit(),
                    order.lines().stream().map(line -> new Line(line.title(), line.quantity())).toList());
        }
    }

    public record Line(String title, int quantity) {
    }
}
