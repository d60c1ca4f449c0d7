package org.countystore.ordering.rest;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Carting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The caller's cart. */
@Path("cart")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CartResource {
    @Inject
    Carting carting;

    @GET
    public Row mine() {
        return Row.of(carting.mine());
    }

    @PUT
    @Path("{listing}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row put(@PathParam("listing") UUID listing, Quantity quantity) {
        return Row.of(carting.put(new ListingId(listing), quantity.quantity()));
    }

    @DELETE
    @Path("{listing}")
    public Row remove(@PathParam("listing") UUID listing) {
        return Row.of(carting.put(new ListingId(listing), 0));
    }

    public record Quantity(int quantity) {
    }

    /** @param allowanceFen what the allowance would pay of it today */
    public record Row(List<Line> lines, long totalFen, long allowanceFen, long selfFen) {
        static Row of(Cart cart) {
            return new Row(cart.lines().stream().map(Line::of).toList(), cart.total().fen(), cart.fromAllowance().fen(),
                    cart.self().fen());
        }
    }

    /** @param orderable whether it is on sale and there are as many left */
    public record Line(String listing, String title, int quantity, long fen, long available, boolean orderable) {
        static Line of(Cart.Line line) {
            return new Line(line.offer().listing().id().toString(), line.offer().listing().title(), line.quantity(), line.sum().fen(),
                    line.offer().available(), line.isAvailable());
        }
    }
}
