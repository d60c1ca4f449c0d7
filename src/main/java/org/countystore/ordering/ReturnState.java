package org.countystore.ordering;

/** How a return stands; it ends once. */
public enum ReturnState {
    REQUESTED, APPROVED, DECLINED, WITHDRAWN
}
