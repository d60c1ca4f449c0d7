package org.countystore.kernel;

/** What an account may do. Every role but the last two is held <em>at</em> a place or a unit. */
public enum Role {
    /** Weighs produce in at a village collection point. */
    CLERK,
    /** Receives, grades and packs at a town sorting station. */
    OPERATOR,
    /** Tests lots for the county. */
    INSPECTOR,
    /** Lists, stocks, packs and hands over at the county store. */
    STORE,
    /** Takes money at the store's counter. */
    COUNTER,
    /** Pays households and settles. */
    CASHIER,
    /** Keeps a unit's roster and grants its allowance. */
    UNION,
    /** Buys from the yearly allowance; held at the own unit. */
    BUYER,
    /** Household group head (扶贫中心户长). */
    HEAD,
    /** Decides the month's points in a village. */
    REVIEWER,
    /** Keeps a village love shop. */
    KEEPER,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** Places, people, rules and imports of a county. */
    ADMIN,
    /** Not a role anybody holds: whoever has signed in. */
    SIGNED_IN,
    /** Not a role anybody holds: the public too. */
    ANYONE;

    public boolean canBeHeld() {
        return this != SIGNED_IN && this != ANYONE;
    }

    /** The others are held in a unit, and its roster gives them. */
    public boolean isHeldAtPlaces() {
        return canBeHeld() && this != UNION && this != BUYER;
    }
}
