package org.countystore.store.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.lot.Piece;
import org.countystore.store.Stock;
import org.countystore.store.StockMovement;
import org.countystore.store.Stocking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The packs that lie in the store, lot by lot. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StockResource {
    @Inject
    Stocking stocking;

    @GET
    @Path("stock")
    public Listed<Row> inStore(@BeanParam PageParams page) {
        return stocking.inStore(page.page()).map(Row::of);
    }

    @GET
    @Path("stock/{lot}")
    public Row one(@PathParam("lot") String lot) {
        return Row.of(stocking.stock(new LotCode(lot)));
    }

    @GET
    @Path("stock/{lot}/movements")
    public Listed<Movement> movements(@PathParam("lot") String lot, @BeanParam PageParams page) {
        return stocking.movements(new LotCode(lot), page.page()).map(Movement::of);
    }

    /** Those of a lot whose packs were weighed one by one, in the order of their labels. */
    @GET
    @Path("stock/{lot}/pieces")
    public Listed<PieceRow> pieces(@PathParam("lot") String lot) {
        return new Listed<>(stocking.pieces(new LotCode(lot)).stream().map(PieceRow::of).toList(), Optional.empty());
    }

    /** @param state HERE, TAKEN with an order, MISSING since a count, or GONE with its grams */
    public record PieceRow(int serial, long grams, String state) {
        static PieceRow of(Piece piece) {
            return new PieceRow(piece.serial(), piece.weight().grams(), piece.whereabouts().name());
        }
    }

    @PUT
    @Path("stock-counts/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row count(@PathParam("uuid") UUID uuid, Count count) {
        return Row.of(stocking.count(uuid, count.count()));
    }

    /** Which pieces a count meant that named none; such counts are from before pieces were named. */
    @PUT
    @Path("stock-counts/{uuid}/pieces")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row name(@PathParam("uuid") UUID uuid, Named named) {
        return Row.of(stocking.name(uuid, new LotCode(named.lot()), named.pieces() == null ? List.of() : named.pieces()));
    }

    /** @param pieces the numbers on their labels, as many as the count missed or found */
    public record Named(String lot, List<Integer> pieces) {
    }

    /**
     * @param packs   that really lie there, set aside for orders or not
     * @param missing where packs were weighed one by one, the numbers on the labels of those that are not there
     * @param found   the numbers of those that a count missed before and that are there again
     */
    public record Count(String lot, long packs, List<Integer> missing, List<Integer> found, String reason) {
        Stocking.Count count() {
            return new Stocking.Count(new LotCode(lot), packs, missing == null ? List.of() : missing, found == null ? List.of() : found,
                    reason);
        }
    }

    /** {@code received + adjusted = available + allocated + handedOver} */
    public record Row(String lot, String sku, String origin, LocalDate bestBefore, long received, long adjusted, long available,
            long allocated, long handedOver, boolean blocked) {
        static Row of(Stock stock) {
            return new Row(stock.lotCode().value(), stock.sku().value(), stock.origin().value(), stock.bestBefore(), stock.received(),
                    stock.adjusted(), stock.available(), stock.allocated(), stock.handedOver(), stock.isBlocked());
        }
    }

    /** @param kind RECEIPT, ALLOCATION, RELEASE, HAND_OVER, ADJUSTMENT, RETURN or DISPOSAL */
    public record Movement(String kind, long packs, String document, String reason, String by, OffsetDateTime at) {
        static Movement of(StockMovement movement) {
            return new Movement(movement.kind().name(), movement.packs(), movement.document().toString(), movement.reason(),
                    movement.by(), movement.at().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
