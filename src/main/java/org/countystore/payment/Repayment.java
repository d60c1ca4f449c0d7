package org.countystore.payment;

/** How far the channel has come with giving money back. */
public enum Repayment {
    UNDERWAY,
    DONE,
    /** The channel cannot do it by itself, such as to a closed bank card: people must look after it. */
    STUCK
}
