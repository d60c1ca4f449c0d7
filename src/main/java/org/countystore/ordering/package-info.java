/**
 * Buying from the county store: cart, order, payment, packing, hand-over.
 *
 * <p>An order is placed in one transaction that sets packs aside and holds the allowance, oldest tranche first; whatever
 * the allowance does not cover is the buyer's own money. Packing turns the hold into use, shipping lets the packs go,
 * cancelling gives everything back the way it came. Each line remembers how much of it came from which tranche, so that
 * a return of some of its packs goes back exactly as it came.
 *
 * <p>After the hand-over packs come back by a {@link ReturnRequest}: the buyer asks and may withdraw ({@link Returning}), the
 * store decides, names the link where the fault arose and says what becomes of the packs ({@link DecidingReturns}). An
 * approval moves packs and money in one transaction; the buyer's own money is then owed until the counter has handed it out
 * ({@link PayingBack}). The households keep what they were owed: the store bears it.
 *
 * <p>What a line costs in the end is known when the order is packed: goods sold by weight are held for at the price of their
 * heaviest piece, and the pieces that the {@link Larder} gives may be lighter. An {@link Abatement} gives the difference back
 * the way it came, in the posting that turns the hold into use.
 *
 * <p><b>For a storefront.</b> {@link org.countystore.store.Browsing} lists and shows what is on sale (anybody);
 * {@link Carting} keeps the cart of the signed-in buyer: {@code add}, {@code put}, {@code mine} with prices, what is left
 * and how much allowance there is; {@link Ordering} places it: choose the order's UUID when the checkout opens and hand the
 * same one to {@code placeCart} however often the button is pressed. Refusals name the line ({@code lines[1].quantity}),
 * counted in the order in which the cart shows them. The store works with {@link Dispatching}, the counter with
 * {@link TakingPayment}.
 *
 * <p>Calls down to store, allowance, ledger, unit and once. Announces {@link OrderPlaced}, {@link OrderPaid},
 * {@link OrderPacked}, {@link OrderShipped}, {@link OrderReceived} and {@link OrderCancelled}.
 */
package org.countystore.ordering;
