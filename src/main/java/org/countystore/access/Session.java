package org.countystore.access;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.CountyTime;

import jakarta.servlet.http.HttpSession;

/** Who is signed in on the pages of a browser, as its server-side session remembers. */
public final class Session {
    private static final String ACCOUNT = "org.countystore.account";

    private Session() {
    }

    /** @param session a new one: its age is that of the sign-in */
    public static void begin(HttpSession session, AccountId account) {
        session.setAttribute(ACCOUNT, account.value());
    }

    /** In the county's time. */
    static LocalDateTime begunAt(HttpSession session) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(session.getCreationTime()), CountyTime.ZONE);
    }

    static Optional<AccountId> account(HttpSession session) {
        return session == null ? Optional.empty()
                : Optional.ofNullable((Long) session.getAttribute(ACCOUNT)).map(AccountId::new);
    }
}
