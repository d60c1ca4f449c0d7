package org.countystore.review;

/** What a rule rewards; a deduction takes away. */
public enum RuleClass {
    /** Clean yards, sorted waste. */
    ENVIRONMENT,
    /** Work for all: roads, ditches, watch. */
    LABOUR,
    SCHOOLING,
    FAMILY,
    /** The red ten: modest weddings and funerals. */
    THRIFT,
    DEDUCTION;

    public boolean takes() {
        return this == DEDUCTION;
    }
}
