package org.countystore.proof;

import java.util.List;

/** Points and the funds behind them, changed by hand. */
final class PointsTampers {
    private static final String OTHER = "(select max(h.id) from household h where h.id not in (select p.household_id from points_lot p))";

    private PointsTampers() {
    }

    static final List<Tamper> ALL = List.of(
            entry("points", "AWARDED", "points = points + 1"), entry("points", "REDEEMED", "points = points - 1"),
            entry("points", "GIVEN_BACK", "points = points + 1"), entry("points", "LAPSED", "points = points - 1"),
            entry("points", "PASSED_ON", "points = points - 1"), entry("points", "TAKEN_OVER", "points = points + 1"),
            entry("points", "OWED", "points = points - 1"), entry("points", "REPAID", "points = points - 1"),
            entry("points", "RELEASED", "points = points + 1"), entry("household_id", "OWED", "household_id = " + OTHER),
            Tamper.of("ledger_account", "balance", "code", "code like 'debt:%' and balance > 0", "balance = balance - 1"),
            entry("points", "MATCHED", "points = points + 1"), entry("kind", "MATCHED", "kind = 'AWARDED'"),
            gifted("MATCHED"), gifted("REDEEMED"), gifted("GIVEN_BACK"), gifted("LAPSED"), gifted("PASSED_ON"), gifted("TAKEN_OVER"),
            Tamper.by("points_lot", "origin", "select h.code, l.id from points_lot l join household h on h.id = l.household_id"
                    + " where l.origin = 'GIFTED' and not exists (select o.id from points_lot o where o.household_id = l.household_id"
                    + " and o.month_no = l.month_no and o.origin = 'EARNED') or l.origin = 'EARNED' and not exists (select o.id"
                    + " from points_lot o where o.household_id = l.household_id and o.month_no = l.month_no and o.origin = 'GIFTED')",
                    "origin = case when origin = 'GIFTED' then 'EARNED' else 'GIFTED' end").named("household "),
            Tamper.of("fund_contribution", "matching", "uuid", "reversed_at is null and matching = true", "matching = false"),
            Tamper.of("fund_contribution", "matching", "uuid", "reversed_at is null and matching = false and source = 'DONOR'",
                    "matching = true"),
            Tamper.of("ledger_account", "balance", "code", "code like 'match:%'", "balance = balance + 1"),
            spentAtStore("REDEEMED", "spent_at = null"), spentAtStore("GIVEN_BACK", "spent_at = null"),
            entry("spent_at", "LAPSED", "spent_at = '611025'"),
            entry("kind", "GIVEN_BACK", "kind = 'AWARDED'"), entry("household_id", "AWARDED", "household_id = " + OTHER),
            entry("village", "AWARDED", "village = '611025104203'"),
            Tamper.by("points_entry", "a row gone", "select business, id from points_entry where kind = 'REDEEMED'", "")
                    .changed("delete from points_entry where id = {1}"),
            Tamper.by("household", "heir_id", "select h.code, h.id from household h where h.heir_id is not null", "heir_id = null"),
            lot("household_id", "household_id = " + OTHER).named("household "), lot("month_no", "month_no = 202501"),
            lot("village", "village = '611025104203'").named("fund:611025104206"), lot("lapsed", "lapsed = true"),
            lot("account_id", "account_id = (select max(a.id) from ledger_account a where a.id not in (select p.account_id from points_lot p))"),
            lot("a row gone", "").changed("delete from points_lot where id = {1}").named("points:"),
            Tamper.of("fund_contribution", "fen", "uuid", "reversed_at is null", "fen = fen + 100"),
            Tamper.of("fund_contribution", "source", "uuid", "reversed_at is null and source = 'DONOR'", "source = 'COUNTY'"),
            Tamper.of("fund_contribution", "village", "uuid", "reversed_at is null", "village = '611025104203'"),
            Tamper.of("fund_contribution", "reversed_at", "uuid", "reversed_at is null", "reversed_at = entered_at"),
            Tamper.of("fund_contribution", "reversed_at", "uuid", "reversed_at is not null", "reversed_at = null"),
            Tamper.of("ledger_account", "balance", "code", "code like 'cover:%'", "balance = balance + 1"),
            Tamper.of("ledger_account", "balance", "code", "code like 'fund:%'", "balance = balance + 100"));

    private static Tamper entry(String column, String kind, String set) {
        return Tamper.by("points_entry", column, "select business, id from points_entry where kind = '" + kind + "' order by id desc", set);
    }

    private static Tamper gifted(String kind) {
        return Tamper.by("points_entry", "gifted", "select business, id from points_entry where kind = '" + kind + "' and gifted <> 0",
                "gifted = 0");
    }

    private static Tamper spentAtStore(String kind, String set) {
        return Tamper.by("points_entry", "spent_at", "select business, id from points_entry where kind = '" + kind
                + "' and spent_at is not null", set);
    }

    private static Tamper lot(String column, String set) {
        return Tamper.by("points_lot", column, "select h.code, l.id from points_lot l join household h on h.id = l.household_id"
                + " join ledger_account a on a.id = l.account_id where a.balance > 0 order by l.id desc", set);
    }
}
