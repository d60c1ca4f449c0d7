package org.countystore.loveshop.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.loveshop.ShopGoods;
import org.countystore.loveshop.ShopSheet;
import org.countystore.points.CardNumber;

/**
 * What a shop's phone keeps; holders are masked on it.
 *
 * @param statementKey X.509 in base 64: Ed25519, checks what the code of a card says
 * @param sealKey      X.509 in base 64: RSA, seals a PIN for the county (OAEP, SHA-256)
 */
public record ShopSheetJson(OffsetDateTime madeAt, Village village, String phone, Limits limits, List<Card> cards, List<String> barred,
        List<Goods> goods, String statementKey, String sealKey) {
    static ShopSheetJson of(ShopSheet sheet) {
        return new ShopSheetJson(sheet.madeAt().atZone(CountyTime.ZONE).toOffsetDateTime(),
                new Village(sheet.village().code().value(), sheet.village().name()), sheet.shop().phone(), Limits.of(sheet),
                sheet.cards().stream().map(Card::of).toList(), sheet.barred().stream().map(CardNumber::value).toList(),
                sheet.goods().stream().map(Goods::of).toList(), sheet.statementKey(), sheet.phone().sealKey());
    }

    public record Village(String code, String name) {
    }

    /**
     * @param cardPoints  that this phone may hand out for one card
     * @param shopPoints  that it may hand out in all
     * @param days        after which it hands out nothing any more
     * @param boundACard  what one household can come to owe
     * @param boundInAll  what the shop's phones can have handed out that no balance covers
     */
    public record Limits(long cardPoints, long shopPoints, long phones, long days, long boundACard, long boundInAll) {
        static Limits of(ShopSheet sheet) {
            return new Limits(sheet.shop().offline().card(), sheet.shop().offline().total(), sheet.shop().offline().phones(),
                    sheet.shop().offline().days(), sheet.bound().ofACard(), sheet.bound().inAll());
        }
    }

    public record Card(String card, String holder, long points, long owed) {
        static Card of(ShopSheet.Card card) {
            return new Card(card.number().value(), card.holder(), card.points(), card.owed());
        }
    }

    public record Goods(UUID goods, String name, String nameEn, long points, long stock, String picture) {
        static Goods of(ShopGoods goods) {
            return new Goods(goods.uuid(), goods.name(), goods.nameEn(), goods.points(), goods.stock(), "/" + goods.drawing().path());
        }
    }
}
