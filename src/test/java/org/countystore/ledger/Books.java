package org.countystore.ledger;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.testing.Database;
import org.countystore.testing.LiveDatabase;
import org.countystore.testing.Wired;

/** Accounts of one test on one database, and a clock that stands until it is set. */
final class Books {
    private final LiveDatabase database;
    private final String name = UUID.randomUUID().toString();
    private LocalDateTime now = LocalDateTime.of(2026, 11, 20, 9, 0);

    Books(LiveDatabase database) {
        this.database = database;
    }

    static Books on(Database database) {
        return new Books(database.shared());
    }

    void now(LocalDateTime time) {
        now = time;
    }

    <T> T doing(Function<Ledger, T> work) {
        Clock clock = Clock.fixed(now.atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE);
        return database.inTransaction(db -> work.apply(Wired.of(db).with(Clock.class, clock).get(Ledger.class)));
    }

    LedgerAccountId floored(String code) {
        return open(code, Unit.FEN, true);
    }

    LedgerAccountId unfloored(String code) {
        return open(code, Unit.FEN, false);
    }

    LedgerAccountId open(String code, Unit unit, boolean floored) {
        return doing(ledger -> ledger.open(name + code, unit, floored));
    }

    /** An account with a floor on which so much stands. */
    LedgerAccountId holding(String code, long amount) {
        LedgerAccountId account = floored(code);
        post(Leg.move("endow", unfloored("source"), account, amount, "ENDOW"));
        return account;
    }

    List<Transfer> post(Leg... legs) {
        return post(UUID.randomUUID(), legs);
    }

    List<Transfer> post(UUID business, Leg... legs) {
        return doing(ledger -> ledger.post(business, List.of(legs)));
    }

    Balance balance(LedgerAccountId account) {
        return doing(ledger -> ledger.balance(account));
    }

    long number(String sql) {
        return database.number(sql);
    }

    void sql(String sql) {
        database.sql(sql);
    }

    LiveDatabase database() {
        return database;
    }
}
