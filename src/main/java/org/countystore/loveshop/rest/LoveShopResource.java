package org.countystore.loveshop.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;
import org.countystore.loveshop.Drawing;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.GoodsReceipt;
import org.countystore.loveshop.GoodsSheet;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.LookingAtShelves;
import org.countystore.loveshop.LoveShop;
import org.countystore.loveshop.SettlingShops;
import org.countystore.loveshop.ShelfMovement;
import org.countystore.loveshop.ShopGoods;

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

/** The love shops of villages, the counter of the county store, and the goods on their shelves. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LoveShopResource {
    @Inject
    KeepingShops keeping;
    @Inject
    FillingShelves filling;
    @Inject
    LookingAtShelves looking;
    @Inject
    SettlingShops settling;

    @GET
    @Path("shops")
    public Listed<Shop> shops(@QueryParam("place") String place, @BeanParam PageParams page) {
        return settling.accounts(Places.asked(place), page.page()).map(Shop::of);
    }

    @PUT
    @Path("shops/{place}")
    public Opened open(@PathParam("place") String place, Opening body) {
        return Opened.of(keeping.open(new PlaceCode(place), body.phone()));
    }

    @POST
    @Path("shops/{place}/closing")
    public Opened shut(@PathParam("place") String place) {
        return Opened.of(keeping.shut(new PlaceCode(place)));
    }

    @GET
    @Path("shops/{place}/goods")
    public Listed<Goods> goods(@PathParam("place") String place, @BeanParam PageParams page) {
        return looking.goods(new PlaceCode(place), page.page()).map(Goods::of);
    }

    @PUT
    @Path("shops/{place}/goods/{uuid}")
    public Goods put(@PathParam("place") String place, @PathParam("uuid") UUID uuid, Sheet sheet) {
        return Goods.of(filling.put(new PlaceCode(place), uuid, sheet.read()));
    }

    @GET
    @Path("shops/goods/{uuid}/movements")
    public Listed<Movement> movements(@PathParam("uuid") UUID uuid, @BeanParam PageParams page) {
        return filling.movements(uuid, page.page()).map(Movement::of);
    }

    @PUT
    @Path("goods-receipts/{uuid}")
    public Received receive(@PathParam("uuid") UUID uuid, Delivery delivery) {
        return Received.of(filling.receive(uuid, delivery.read()));
    }

    @PUT
    @Path("shelf-counts/{uuid}")
    public Goods count(@PathParam("uuid") UUID uuid, Count count) {
        return Goods.of(filling.count(uuid, new FillingShelves.Count(count.goods(), count.pieces(), count.reason())));
    }

    public record Opening(String phone) {
    }

    public record Opened(String place, String phone, LocalDate openedOn, Optional<LocalDate> shutOn) {
        static Opened of(LoveShop shop) {
            return new Opened(shop.village().value(), shop.phone(), shop.openedOn(), shop.shutOn());
        }
    }

    /**
     * @param owedPoints redeemed and not paid to it yet
     * @param owesFen    to the county store, for goods it got there
     */
    public record Shop(String place, String phone, boolean open, long redemptions, long owedPoints, Optional<LocalDate> owedSince,
            long owesFen) {
        static Shop of(SettlingShops.Account account) {
            return new Shop(account.shop().village().value(), account.shop().phone(), account.shop().isOpen(), account.redemptions(),
                    account.points(), account.since(), account.owes().fen());
        }
    }

    /** @param picture one of the drawings, such as RICE; OTHER if none fits */
    public record Sheet(String name, Optional<String> nameEn, String picture, long points, Optional<String> sku, Optional<Long> lowMark,
            Optional<Boolean> onShelf) {
        GoodsSheet read() {
            Drawing drawing = OneOf.of(Drawing.class, picture, "picture", "drawing");
            return new GoodsSheet(name, nameEn.orElse(""), drawing, points, sku.map(SkuCode::new), lowMark.orElse(0L),
                    onShelf.orElse(true));
        }
    }

    /** @param storeFen what the same costs in the county store, where that is more than the points are worth */
    public record Goods(UUID goods, String name, long points, long stock, String nameEn, String picture, Optional<String> donor,
            boolean onShelf, Optional<Long> storeFen) {
        static Goods of(ShopGoods goods) {
            return of(new FillingShelves.Priced(goods, Optional.empty()));
        }

        static Goods of(FillingShelves.Priced priced) {
            ShopGoods goods = priced.goods();
            return new Goods(goods.uuid(), goods.name(), goods.points(), goods.stock(), goods.nameEn(), goods.drawing().name(),
                    goods.donor(), goods.isOnShelf(), priced.storePrice().map(Money::fen));
        }
    }

    /** @param source PURCHASE or DONOR; what the county store gives comes by a supply */
    public record Delivery(UUID goods, String source, long quantity, Optional<String> donor, Optional<Boolean> donorShown,
            Optional<String> note) {
        GoodsReceipt.Delivery read() {
            GoodsReceipt.Source from = OneOf.of(GoodsReceipt.Source.class, source, "source", "goods_source");
            return new GoodsReceipt.Delivery(goods, from, quantity, donor, donorShown.orElse(false), note.orElse(""));
        }
    }

    public record Received(UUID uuid, String source, long quantity, long points, Optional<String> donor) {
        static Received of(GoodsReceipt receipt) {
            return new Received(receipt.uuid(), receipt.source().name(), receipt.quantity(), receipt.points(), receipt.donor());
        }
    }

    /** @param pieces that really lie there */
    public record Count(UUID goods, long pieces, String reason) {
    }

    /**
     * @param kind   RECEIPT, COUNT, REDEMPTION or REVERSAL
     * @param change what the stock became more (above zero) or less by
     */
    public record Movement(String kind, long change, UUID document, String reason, String by, OffsetDateTime at) {
        static Movement of(ShelfMovement movement) {
            return new Movement(movement.kind().name(), movement.change(), movement.document(), movement.reason(), movement.by(),
                    movement.at().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
