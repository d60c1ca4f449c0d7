/**
 * Channels on which buyers' money comes over a wire: asking for it, hearing of it, giving it back.
 *
 * <p>A channel knows numbers and amounts, no order and no row; who calls it must be ready to ask the same twice, since an
 * answer may be lost. Nothing here opens a transaction, and nobody may hold one open while a channel is spoken to.
 */
package org.countystore.payment;
