package org.countystore.app.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.access.Passwords;
import org.countystore.app.SampleNotice;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The accounts of the sample, and acting as one of them: the one door past the sign-in. */
@ApplicationScoped
public class SampleCast {
    static final PlaceCode COUNTY = new PlaceCode("611025");
    static final PlaceCode MILIANG = new PlaceCode("611025104");
    static final PlaceCode SHUIXIA = new PlaceCode("611025104206");
    static final PlaceCode BAYI = new PlaceCode("611025104200");
    private static final String ADDRESS = "sample";
    @Inject
    Directory directory;
    @Inject
    Passwords passwords;
    @Inject
    SampleNotice notice;
    private final Map<String, AccountId> ids = new HashMap<>();
    private String hash;

    /** One for all of them, as they share the password. */
    private String hash() {
        if (hash == null) {
            hash = passwords.hashKnown(notice.password());
        }
        return hash;
    }

    @Transactional
    public void openFixedAccounts() {
        at(COUNTY, "admin", "县管理员", Role.ADMIN);
        at(SHUIXIA, "clerk", "水峡村收购员", Role.CLERK);
        at(BAYI, "clerk2", "八一村收购员", Role.CLERK);
        at(SHUIXIA, "clerk3", "水峡八一收购员", Role.CLERK);
        grant("clerk3", Grant.at(BAYI, Role.CLERK));
        at(MILIANG, "operator", "米粮镇分拣员", Role.OPERATOR);
        at(COUNTY, "inspector", "县检测员", Role.INSPECTOR);
        at(COUNTY, "store", "县超市店员", Role.STORE);
        at(COUNTY, "counter", "县超市收银员", Role.COUNTER);
        at(COUNTY, "cashier", "县出纳", Role.CASHIER);
        at(COUNTY, "auditor", "县监督审计", Role.AUDITOR);
        at(SHUIXIA, "head", "水峡村中心户长", Role.HEAD);
        for (int i = 1; i <= 5; i++) {
            at(SHUIXIA, "reviewer" + i, "水峡村评议员" + i, Role.REVIEWER);
        }
        at(SHUIXIA, "keeper", "水峡村爱心超市管理员", Role.KEEPER);
        at(BAYI, "keeper2", "八一村爱心超市管理员", Role.KEEPER);
        at(COUNTY, "keeper3", "县超市积分柜台", Role.KEEPER);
    }

    private void at(PlaceCode place, String username, String name, Role role) {
        directory.grant(open(username, name, place), Grant.at(place, role));
    }

    /** An account with the shared password, which needs no change at the first sign-in. */
    @Transactional
    public AccountId open(String username, String name, PlaceCode home) {
        AccountId id = directory.open(new NewAccount(username, name, home), hash(), false);
        ids.put(username, id);
        return id;
    }

    @Transactional
    public void grant(String username, Grant grant) {
        directory.grant(ids.get(username), grant);
    }

    /** Does the work as this account, with the roles it really holds. */
    <T> T as(String username, Supplier<T> work) {
        return Caller.as(directory.caller(ids.get(username), ADDRESS).orElseThrow(), work);
    }

    /**
     * Does the work of a village or a town for which the sample has no account of its own: the county's people stand in
     * with the role at that one place.
     */
    <T> T standingIn(PlaceCode place, Role role, Supplier<T> work) {
        Grant grant = Grant.at(place, role);
        return Caller.as(new Caller(Optional.of(ids.get("admin")), "admin", List.of(grant), ADDRESS), work);
    }

    /** Several calls in one transaction, where each writes little. */
    @Transactional
    public void together(Runnable work) {
        work.run();
    }
}
