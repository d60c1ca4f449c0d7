package org.countystore.store;

/**
 * Packs that one line of an order asks for.
 *
 * @param line  its place in the order, from 1
 * @param packs at least 1
 */
public record Want(int line, Shelf shelf, int packs) {
}
