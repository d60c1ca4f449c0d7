package org.countystore.loveshop.rest;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.loveshop.PrintingSupplies;
import org.countystore.loveshop.Supplied;
import org.countystore.loveshop.Supply;
import org.countystore.loveshop.Supplying;
import org.countystore.loveshop.TakingIn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the county store gives to love shops. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SupplyResource {
    @Inject
    Supplying supplying;
    @Inject
    TakingIn takingIn;
    @Inject
    PrintingSupplies printing;

    @PUT
    @Path("supplies/{uuid}")
    public Row send(@PathParam("uuid") UUID uuid, Supply.Wish wish) {
        return Row.of(supplying.send(uuid, wish));
    }

    @POST
    @Path("supplies/{uuid}/recall")
    public Row callBack(@PathParam("uuid") UUID uuid, Recall recall) {
        return Row.of(supplying.callBack(uuid, recall.reason()));
    }

    @POST
    @Path("supplies/{uuid}/arrival")
    public Row takeIn(@PathParam("uuid") UUID uuid, Arrival arrival) {
        return Row.of(takingIn.takeIn(uuid, new Supply.Arrival(arrival.packs(), arrival.reason().orElse(""))));
    }

    /** To go along with it and to be signed. */
    @GET
    @Path("supplies/{uuid}/sheet")
    @Produces("application/pdf")
    public Response sheet(@PathParam("uuid") UUID uuid) {
        return Response.ok(printing.sheet(uuid)).header("Content-Disposition", "inline; filename=\"supply-" + uuid + ".pdf\"").build();
    }

    @GET
    @Path("supplies")
    public Listed<Line> all(@BeanParam PageParams page) {
        return supplying.supplies(page.page()).map(Line::of);
    }

    /** On the way to a shop. */
    @GET
    @Path("shops/{place}/supplies")
    public Listed<Line> onTheWay(@PathParam("place") String place, @BeanParam PageParams page) {
        return takingIn.onTheWay(new PlaceCode(place), page.page()).map(Line::of);
    }

    public record Recall(String reason) {
    }

    public record Arrival(long packs, Optional<String> reason) {
    }

    public record Line(Row supply, UUID goods, String name) {
        static Line of(Supplied supplied) {
            return new Line(Row.of(supplied.supply()), supplied.goods().uuid(), supplied.goods().name());
        }
    }

    /**
     * @param state   ON_THE_WAY, ARRIVED or CALLED_BACK
     * @param fenEach what the shop owes for a pack that arrives
     */
    public record Row(UUID uuid, String place, String sku, long packs, long fenEach, String state, long arrived, Optional<String> reason,
            OffsetDateTime sentAt) {
        static Row of(Supply supply) {
            return new Row(supply.uuid(), supply.village().value(), supply.sku().value(), supply.packs(), supply.each().fen(),
                    supply.state().name(), supply.arrived(), supply.reason(), supply.sentAt().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
