package org.countystore.ordering;

/** The link of the chain where a fault arose: not who is to blame, but where to look. */
public enum Fault {
    VILLAGE, TOWN, STORE, CARRIER
}
