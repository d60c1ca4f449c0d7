package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;

/** A node with a clerk of 水峡村 who signs in with {@value #PASSWORD}. */
final class People implements AutoCloseable {
    static final String PASSWORD = "chestnut 26";
    static final Caller OUTSIDE = Caller.anonymous("10.0.0.7");
    final Live live;
    final QuickPasswords passwords = new QuickPasswords();
    final AccountId clerk;

    People(Database database) {
        live = Live.on(database);
        live.wired().with(Passwords.class, passwords).setting("app.token.hours", "12");
        clerk = open("clerk", false);
        live.get(Directory.class);
    }

    AccountId open(String username, boolean initial) {
        return live.inTransaction(() -> {
            Directory directory = live.get(Directory.class);
            AccountId id = directory.open(new NewAccount(username, "王会计", Callers.VILLAGE), passwords.hash(PASSWORD), initial);
            directory.grant(id, Grant.at(Callers.VILLAGE, Role.CLERK));
            return id;
        });
    }

    <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return live.as(caller, () -> work.apply(live.desk(desk)));
    }

    <D> Refused refusal(Reason reason, Caller caller, Class<D> desk, Function<D, ?> work) {
        Refused refused = assertThrows(Refused.class, () -> ask(caller, desk, work));
        assertEquals(reason, refused.reason());
        return refused;
    }

    SigningIn.Issued token(String username) {
        return ask(OUTSIDE, SigningIn.class, desk -> desk.issue(username, PASSWORD, "curl", Optional.empty()));
    }

    SigningIn.Issued token(String username, NewDevice phone) {
        return ask(OUTSIDE, SigningIn.class, desk -> desk.issue(username, PASSWORD, "field", Optional.of(phone)));
    }

    /** Who a token lets in now. */
    Optional<AccountId> owner(String token) {
        return live.inTransaction(() -> live.get(Directory.class).bearer(token)).filter(bearer -> !bearer.revoked()).map(Bearer::account);
    }

    Caller caller(AccountId account) {
        return live.inTransaction(() -> live.get(Directory.class).caller(account, "10.0.0.7")).orElseThrow();
    }

    long audited(String action, String outcome) {
        return live.number("select count(*) from audit_entry where action = '" + action + "' and result = '" + outcome + "'");
    }

    @Override
    public void close() {
        live.close();
    }
}
