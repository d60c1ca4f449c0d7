package org.countystore.review;

/** What stands or stood on a board, with the deed it is about. */
public record BoardRow(BoardEntry entry, DeedRow row) {
}
