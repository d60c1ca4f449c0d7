package org.countystore.ordering;

/** How a buyer pays what the allowance does not cover. */
public enum Method {
    /** Cash or card at the store's counter. */
    COUNTER,
    /** By scanning a code, where the county has set it up. */
    WECHAT,
    /** Not offered yet. */
    UNIT_BUDGET
}
