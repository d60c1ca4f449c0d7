package org.countystore.testing;

import org.countystore.access.Guard;

/** A desk with the real guard before it: roles, scope and audit as on the server; only the transaction is the test's own. */
public final class Guarded {
    private Guarded() {
    }

    public static <T> T desk(Wired wired, Class<T> desk) {
        Guard guard = wired.get(Guard.class);
        return Intercepted.calls(desk, wired.get(desk), call -> call.past(guard, call::proceed));
    }
}
