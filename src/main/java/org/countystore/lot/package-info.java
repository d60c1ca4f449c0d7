/**
 * Lots of produce: what must never leak by the gram, nor by the fen that households were owed for it.
 *
 * <p>Each lot keeps integer rows of how much of it came from which household. Whatever is split, mixed or lost is taken
 * from what is left in those rows, so that the sums of parents and children are exact both ways, ten deep. Every change
 * is a move that is written once; a mistake gets moves that mirror it. Knows only the kernel. Announces nothing.
 */
package org.countystore.lot;
