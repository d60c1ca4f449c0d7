/**
 * The county store (县扶贫超市): what is on sale, at what price, and the packs that lie on its shelves.
 *
 * <p>Packs belong to a lot and leave first-expiring first; a lot past its best-before or not released by the county
 * test station is there but cannot be sold. Each figure of a {@link Stock} changes by a conditional update with a
 * {@link StockMovement} beside it, so what came in is always what lies there plus what left.
 *
 * <p>What is sold ahead of the harvest is a {@link Presale}: orders reserve, and whatever makes packs free gives them to who
 * waits before it is over ({@link Waitlist}). So while anybody waits, nothing of it lies on the shelf that others could buy.
 *
 * <p><b>Lock order.</b> Whoever gives packs to who waits locks their pre-sales first, by id. Whoever changes several stock
 * rows takes them by SKU, then best-before, then id: the order in which packs are given out, so that a buyer who finds a lot
 * empty goes on to the next without ever turning back.
 *
 * <p>A list of offers may lag a second. A single one is exact: whoever remembers it asks for a {@link Glance} before telling it again.
 *
 * <p>Screens and the API look through {@link Browsing} (public), {@link Shelving} (listings), {@link Preselling}
 * (pre-sales) and {@link Stocking} (packs). Higher capabilities call {@link Stockroom} for packs and {@link ShopWindow} for
 * what a listing shows. Calls down to produce, lot, household, once. Learns of arrivals from collection and of tests from
 * sorting. Announces {@link PresaleClosed}.
 */
package org.countystore.store;
