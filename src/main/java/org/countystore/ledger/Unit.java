package org.countystore.ledger;

/** What is counted on an account; a transfer never turns one into the other. */
public enum Unit {
    FEN, POINT
}
