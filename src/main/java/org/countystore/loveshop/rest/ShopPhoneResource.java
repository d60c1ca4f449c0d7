package org.countystore.loveshop.rest;

import org.countystore.kernel.PlaceCode;
import org.countystore.loveshop.EquippingShops;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.LoveShop;
import org.countystore.loveshop.OfflineLimits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a love shop's phones need to go on without a network, and how far they may go. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ShopPhoneResource {
    @Inject
    EquippingShops equipping;
    @Inject
    KeepingShops keeping;

    /** To be asked with a token that is bound to a phone, once everything that it handed out is sent. */
    @POST
    @Path("shops/{place}/sheet")
    public ShopSheetJson equip(@PathParam("place") String place) {
        return ShopSheetJson.of(equipping.equip(new PlaceCode(place)));
    }

    @DELETE
    @Path("shops/{place}/sheet")
    public void release(@PathParam("place") String place) {
        equipping.release(new PlaceCode(place));
    }

    @PUT
    @Path("shops/{place}/offline-limits")
    public Limits limit(@PathParam("place") String place, Limits limits) {
        LoveShop shop = keeping.limit(new PlaceCode(place),
                new OfflineLimits(limits.cardPoints(), limits.shopPoints(), limits.phones(), limits.days()));
        return new Limits(shop.offline().card(), shop.offline().total(), shop.offline().phones(), shop.offline().days());
    }

    /**
     * @param cardPoints that a phone may hand out for one card between two words with the county
     * @param shopPoints that it may hand out in all; 0 if the shop waits for the network
     */
    public record Limits(long cardPoints, long shopPoints, long phones, long days) {
    }
}
