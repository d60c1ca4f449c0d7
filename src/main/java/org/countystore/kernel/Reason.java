package org.countystore.kernel;

/**
 * Every reason why something is refused. The name is part of the API; the sentence stands in the translations as
 * {@code reason.<NAME>}, with the facts as {0}, {1} …
 */
public enum Reason {
    INVALID(422), UNREADABLE(400), NOT_SIGNED_IN(401), WRONG_PASSWORD(401), NOT_ALLOWED(403), PASSWORD_MUST_CHANGE(403),
    NOT_FOUND(404), TOO_LARGE(413), TOO_MANY_ATTEMPTS(429), BUSY(503), STARTING(503),
    /** The UUID names something else already. */
    ID_REUSED,
    /** Somebody else was quicker; look again. */
    CHANGED_MEANWHILE,
    // access
    ACCOUNT_EXISTS, ACCOUNT_CLOSED(403), DEVICE_REVOKED(401), DEVICE_NOT_REVOKED,
    // evidence
    TOO_MANY_PHOTOS, PHOTOS_FULL,
    // ledger, lot
    BALANCE_TOO_LOW, ALREADY_SETTLED, NOT_ENOUGH_GRAMS, LOT_NOT_HERE, LOT_NOT_FREE, GRAMS_DO_NOT_ADD_UP,
    // produce, household, unit
    NO_PRICE_TODAY, GRADE_UNKNOWN, CODE_TAKEN, HOUSEHOLD_CLOSED, IDENTITY_TAKEN, GROUP_FULL, ON_ROSTER_ALREADY,
    NO_ACCOUNT, ALREADY_PAIRED,
    // collection
    OUTSIDE_PRICE_BAND, FOREIGN_VILLAGE, POINT_CLOSED, ALREADY_SENT, ALREADY_REVERSED, DAY_CLOSED, SHORTAGE_NEEDS_REASON,
    TOO_MANY_ITEMS(413), ALREADY_DECIDED, OVER_CAPACITY, ALREADY_PLANNED,
    // payable
    ALREADY_PAID, OVERPAID,
    // sorting
    NOT_RELEASED, ALREADY_INSPECTED, WRONG_GRADE, MIXED_PRODUCE, NOT_SORTED, STANDARD_EXPIRED, GRADE_NEEDS_REASON,
    NOT_REJECTED, COUNTED_MORE,
    // store, ordering
    OUT_OF_STOCK, NOT_ON_SALE, OUT_OF_SEASON, STILL_WAITING, NOT_SHORT, NO_SUBSTITUTE, PRICE_NOT_SET, COUNT_TOO_LOW,
    METHOD_NOT_OFFERED, ALLOWANCE_EXCEEDED, NO_METHOD, PAID_ONLINE,
    CANNOT_CANCEL, NOT_PAID, NOT_PACKED, NOT_SHIPPED, WRONG_STATE,
    NOT_RETURNABLE, RETURN_TERM_OVER, RETURN_OPEN, RETURN_ENDED, TOO_MANY_PACKS, NOTHING_OWED,
    NOT_RECEIVED, ALREADY_RATED, WRONG_CODE, CODE_USED,
    // allowance
    NOT_ON_ROSTER, ALREADY_GRANTED, NOT_GRANTED, NO_POLICY, POLICY_IN_USE;

    private final int status;

    Reason() {
        this(409);
    }

    Reason(int status) {
        this.status = status;
    }

    /** The HTTP status that says the same. */
    public int status() {
        return status;
    }
}
