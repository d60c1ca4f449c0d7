/**
 * The village love shop (爱心超市): goods for love points, worth as many yuan as they cost points.
 *
 * <p>Goods come from the county store, by purchase or as a gift, and leave for points; the figures of a {@link ShopGoods}
 * change by a conditional update with a {@link ShelfMovement} beside it. A {@link Redemption} takes points and goods in one
 * fate, at the card's own village only, and is undone on the same day by taking both back. What was redeemed is owed to the
 * shop until a {@link ShopSettlement} pays it out of the village's fund.
 *
 * <p>Without a network a shop goes on with its phones: {@link EquippingShops} tells a {@link ShopPhone} what it needs and how far it
 * may go ({@link OfflineLimits}), {@link CatchingUp} books what it handed out. What the points do not cover is owed.
 *
 * <p><b>Lock order.</b> Known call, shop, phone, redemption, ledger accounts, and last the goods by id.
 *
 * <p>Screens and the API come through {@link KeepingShops} (which shops there are), {@link FillingShelves} (goods and stock),
 * {@link LookingAtShelves} (public), {@link Redeeming}, {@link ShowingCards} (for the villager) and {@link SettlingShops}.
 * Calls down to points, store, household, access, place, once, keys.
 */
package org.countystore.loveshop;
