package org.countystore.access;

import java.util.Optional;

import org.countystore.kernel.AccountId;

import jakarta.servlet.http.HttpSession;

/** Who is signed in on the pages of a browser, as its server-side session remembers. */
public final class Session {
    private static final String ACCOUNT = "org.countystore.account";

    private Session() {
    }

    public static void begin(HttpSession session, AccountId account) {
        session.setAttribute(ACCOUNT, account.value());
    }

    static Optional<AccountId> account(HttpSession session) {
        return session == null ? Optional.empty()
                : Optional.ofNullable((Long) session.getAttribute(ACCOUNT)).map(AccountId::new);
    }
}
