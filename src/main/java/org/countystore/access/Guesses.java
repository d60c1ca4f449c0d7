package org.countystore.access;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Slows who tries one short secret after the other while signed in, as {@link Failures} slows who tries passwords. */
@ApplicationScoped
public class Guesses {
    @Inject
    Failures failures;

    /**
     * @param secret what kind of secret is tried: each is counted by itself
     * @throws Refused TOO_MANY_ATTEMPTS with the seconds to wait as its fact
     */
    public void mayTry(String secret) {
        failures.mayTry(key(secret), Caller.current().address());
    }

    public void wrong(String secret) {
        failures.failed(key(secret), Caller.current().address());
    }

    public void right(String secret) {
        failures.succeeded(key(secret), Caller.current().address());
    }

    private static String key(String secret) {
        return secret + ":" + Caller.current().name();
    }
}
