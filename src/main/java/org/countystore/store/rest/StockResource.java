package org.countystore.store.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.rest.PageParams;
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

    @PUT
    @Path("stock-counts/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row count(@PathParam("uuid") UUID uuid, Count count) {
        return Row.of(stocking.count(uuid, new Stocking.Count(new LotCode(count.lot()), count.packs(), count.reason())));
    }

    /** @param packs that really lie there, set aside for orders or not */
    public record Count(String lot, long packs, String reason) {
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
