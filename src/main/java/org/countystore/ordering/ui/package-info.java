/**
 * The buyer's shop, made for a phone in one hand: home with the own allowance, one thing on sale, cart, checkout, own
 * orders. Each page's address says what it shows, so that it can be reloaded, shared and gone back to.
 *
 * <p>A part of a page that asks a desk is a bean with that desk; the views put the parts together.
 */
package org.countystore.ordering.ui;
