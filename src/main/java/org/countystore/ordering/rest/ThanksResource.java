package org.countystore.ordering.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.ordering.Reached;
import org.countystore.ordering.Thanking;
import org.countystore.ordering.Thanks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whom the caller's own orders reached. */
@Path("thanks")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ThanksResource {
    @Inject
    Thanking thanking;

    /** All orders that left the store this year. */
    @GET
    public Year thisYear() {
        Reached reached = thanking.thisYear();
        return new Year(reached.money().fen(), reached.households());
    }

    @GET
    @Path("{order}")
    public Row of(@PathParam("order") UUID order) {
        return Row.of(thanking.of(order));
    }

    public record Year(long fen, long households) {
    }

    public record Row(long fen, long households, List<Part> parts) {
        static Row of(Thanks thanks) {
            return new Row(thanks.reached().money().fen(), thanks.reached().households(), thanks.rows().stream().map(Part::of).toList());
        }
    }

    /** @param household masked; left out, with fen, where the households of a village are not told apart */
    public record Part(Optional<String> household, String place, long grams, Optional<Long> fen) {
        static Part of(Thanks.Row row) {
            return new Part(row.head(), row.village().code().value(), row.weight().grams(), row.cost().map(Money::fen));
        }
    }
}
