package org.countystore.ordering;

/** What a buyer says is wrong with some packs. */
public enum Complaint {
    SPOILED, WRONG, SHORT, DAMAGED, OTHER
}
