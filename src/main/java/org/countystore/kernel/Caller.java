package org.countystore.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who is asking, from where, and what they may do: set for the length of one request or one timer run.
 *
 * <p>{@link #as} is the one door. Only {@code access} (for a request it has authenticated) and {@code app} (the sample
 * county, timers) may open it; the architecture test holds that.
 *
 * @param address where the request came from, as the audit shall show it
 * @param device  the phone that asks, if its token is bound to one
 */
public record Caller(Optional<AccountId> account, String name, List<Grant> grants, String address, Optional<UUID> device) {
    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();
    private static final Caller NOBODY = new Caller(Optional.empty(), "", List.of(), "");

    public Caller(Optional<AccountId> account, String name, List<Grant> grants, String address) {
        this(account, name, grants, address, Optional.empty());
    }

    /** The same, asking from that phone. */
    public Caller on(Optional<UUID> phone) {
        return new Caller(account, name, grants, address, phone);
    }

    public static Caller current() {
        Caller caller = CURRENT.get();
        return caller == null ? NOBODY : caller;
    }

    public static Caller anonymous(String address) {
        return new Caller(Optional.empty(), "", List.of(), address);
    }

    /** Runs the work as this caller and puts back whoever was there before. */
    public static <T> T as(Caller caller, Supplier<T> work) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    public boolean isSignedIn() {
        return account.isPresent();
    }

    /** The account, for a desk that lets only signed-in people come near. */
    public AccountId mustBeSignedIn() {
        return account.orElseThrow(() -> new Refused(Reason.NOT_SIGNED_IN));
    }

    public boolean holds(Role role) {
        return switch (role) {
            case ANYONE -> true;
            case SIGNED_IN -> isSignedIn();
            default -> grants.stream().anyMatch(grant -> grant.role() == role);
        };
    }
}
