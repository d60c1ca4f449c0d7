package org.countystore.testing;

import java.util.List;
import java.util.Optional;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;

/** People at work, for tests of what they may and may not do. */
public final class Callers {
    public static final PlaceCode COUNTY = new PlaceCode("611025");
    public static final PlaceCode TOWN = new PlaceCode("611025104");
    public static final PlaceCode VILLAGE = new PlaceCode("611025104206");
    /** Of the same town. */
    public static final PlaceCode NEIGHBOUR = new PlaceCode("611025104203");
    public static final PlaceCode OTHER_COUNTY = new PlaceCode("611026");
    /** The account of all of them, unless a test opens it there is none. */
    public static final long NUMBER = 9_000_007;

    private Callers() {
    }

    public static Caller at(PlaceCode place, Role role) {
        return with(Grant.at(place, role));
    }

    public static Caller in(UnitId unit, Role role) {
        return with(Grant.in(unit, role));
    }

    public static Caller admin() {
        return at(COUNTY, Role.ADMIN);
    }

    public static Caller nobody() {
        return Caller.anonymous("127.0.0.1");
    }

    private static Caller with(Grant grant) {
        return new Caller(Optional.of(new AccountId(NUMBER)), grant.role().name().toLowerCase(), List.of(grant), "127.0.0.1");
    }
}
