/**
 * What the county grows and makes: kinds, their grades, the packs they are sold in, and the day's guide price.
 *
 * <p>A guide price is set at a place and holds for everything below it until the next one is set there; a price set at a
 * village goes before the town's, the town's before the county's. Prices are only ever added, so any day's band can be
 * read again. What a grade must show stands in standards, which are data: an edition is written once, and the county
 * confirms it. Calls down to place. Announces nothing.
 */
package org.countystore.produce;
