package org.countystore.ordering;

/** How a buyer pays what the allowance does not cover. */
public enum Method {
    /** Cash or card at the store's counter. */
    COUNTER,
    /** Not offered yet. */
    WECHAT,
    /** Not offered yet. */
    UNIT_BUDGET;

    boolean isOffered() {
        return this == COUNTER;
    }
}
