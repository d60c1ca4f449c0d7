package org.countystore.app.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.app.sample.SampleGoods.Pack;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Uuids;
import org.countystore.store.Contents;
import org.countystore.store.Listing;
import org.countystore.store.Shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Boxes for the festivals, a little cheaper than what is in them bought one by one. */
@ApplicationScoped
public class SampleBoxes {
    private static final UUID BOXES = UUID.fromString("6f2b9c1e-3a54-4d7b-9a02-611025000000");
    private static final int PERCENT = 95;
    private static final long ROUND_TO_FEN = 10;
    private static final List<Box> ALL = List.of(
            new Box("mid-autumn", "中秋团圆礼盒", "板栗、核桃和土蜂蜜,都是当年的新货。一盒里的每一样都能查到来自哪些农户。",
                    part("chestnut-1-1000", 1), part("walnut-1-500", 2), part("honey-1-500", 1)),
            new Box("new-year", "镇安年货礼盒", "腊肉、香菇、木耳、红薯粉条,一桌年夜饭的山里味道。",
                    part("curedpork-1-500", 1), part("shiitake-1-250", 1), part("blackfungus-1-150", 1), part("sweetpotato-1-500", 2)),
            new Box("tea", "象园茶礼盒", "两包象园茶,配一瓶蜂蜜和一袋核桃,看望长辈正合适。",
                    part("tea-1-100", 2), part("honey-1-500", 1), part("walnut-1-500", 1)));
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods goods;
    @Inject
    Shelving shelving;

    private record Box(String name, String title, String text, List<Contents.Part> parts) {
        Box(String name, String title, String text, Contents.Part... parts) {
            this(name, title, text, Arrays.asList(parts));
        }
    }

    private static Contents.Part part(String sku, int packs) {
        return new Contents.Part(new SkuCode(sku), packs);
    }

    void openShelves() {
        cast.as("store", () -> {
            ALL.forEach(box -> shelving.put(new ListingId(Uuids.part(BOXES, box.name)), new Listing.Sheet(box.parts.get(0).sku(), box.title,
                    price(box), box.text, true).of(new Contents(box.parts))));
            return null;
        });
    }

    private Money price(Box box) {
        Money singly = box.parts.stream().map(part -> price(part.sku()).times(part.packs())).reduce(Money.ZERO, Money::plus);
        return new Money(singly.fen() * PERCENT / 100 / ROUND_TO_FEN * ROUND_TO_FEN);
    }

    private Money price(SkuCode sku) {
        for (Kind kind : goods.kinds()) {
            Optional<Pack> pack = kind.packs().stream().filter(each -> each.sku().equals(sku)).findFirst();
            if (pack.isPresent()) {
                return SampleShop.price(kind, pack.get());
            }
        }
        throw new IllegalStateException("no pack " + sku);
    }
}
