package org.countystore.store;

import java.util.stream.Stream;

/**
 * Packs that one line of an order asks for.
 *
 * @param line  its place in the order, from 1
 * @param packs at least 1; of a box, boxes
 */
public record Want(int line, Shelf shelf, int packs) {
    Stream<Need> needs() {
        return shelf.parts().stream().map(part -> new Need(this, part));
    }
}
