package org.countystore.loveshop;

import java.time.LocalDateTime;
import java.util.List;

import org.countystore.place.Place;
import org.countystore.points.CardNumber;

/**
 * What a keeper's phone needs to go on without a network.
 *
 * @param cards        that can be used in the village
 * @param barred       numbers of cards that cannot
 * @param statementKey checks what the code of a card says
 */
public record ShopSheet(LocalDateTime madeAt, Place village, LoveShop shop, OfflineLimits.Bound bound, ShopPhone phone, List<Card> cards,
        List<CardNumber> barred, List<ShopGoods> goods, String statementKey) {
    /**
     * A card with its holder, masked.
     *
     * @param points that can be spent and do not lapse while the phone goes on by itself
     * @param owed   against points to come
     */
    public record Card(CardNumber number, String holder, long points, long owed) {
    }
}
