package org.countystore.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * The least that a village's month can cost on this machine: raw JDBC, prepared statements sent in batches, two transactions, rows
 * of the same shape as the product writes: first every deed judged, the review on notice and the audit; then for each household its
 * account, its lot, its line of history, its transfer and its balance, the deed posted, the review, the cover and the audit.
 * Frozen, as {@link Floor} is.
 */
final class MonthFloor {
    private static final List<String> TABLES = List.of(
            "create table m_review(id bigint not null primary key, uuid varchar(36) not null unique, village varchar(12) not null,"
                    + " month_on date not null, state varchar(10) not null, points bigint not null, noticed_by varchar(80),"
                    + " noticed_at timestamp, notice_to date, posted_at timestamp, version bigint not null, unique (village, month_on))",
            "create index m_review_state on m_review(state, notice_to)",
            "create table m_deed(id bigint not null primary key, uuid varchar(36) not null unique, village varchar(12) not null,"
                    + " household_id bigint not null, rule_id bigint not null, month_on date not null, done_on date not null,"
                    + " proposed bigint not null, note varchar(200) not null, proposed_by varchar(80) not null, proposed_at timestamp not null,"
                    + " voted bigint, awarded bigint, posted_at timestamp, version bigint not null)",
            "create index m_deed_month on m_deed(village, month_on, id)",
            "create index m_deed_household on m_deed(household_id, month_on)",
            "create index m_deed_rule on m_deed(rule_id)",
            "create table m_account(id bigint not null primary key, code varchar(120) not null unique, unit varchar(8) not null,"
                    + " floored boolean not null, balance bigint check (balance >= 0))",
            "create table m_lot(id bigint not null primary key, household_id bigint not null, village varchar(12) not null,"
                    + " month_no int not null, last_day date not null, account_id bigint not null unique references m_account(id),"
                    + " lapsed boolean not null, unique (household_id, month_no))",
            "create index m_lot_over on m_lot(lapsed, last_day)",
            "create index m_lot_village on m_lot(village)",
            "create table m_entry(id bigint not null primary key, household_id bigint not null, village varchar(12) not null,"
                    + " business varchar(36) not null, kind varchar(10) not null, points bigint not null, made_at timestamp not null)",
            "create index m_entry_household on m_entry(household_id, id)",
            "create index m_entry_business on m_entry(business)",
            "create index m_entry_village on m_entry(village)",
            "create table m_transfer(id varchar(36) not null primary key, business varchar(36) not null, name varchar(80) not null,"
                    + " step varchar(8) not null, kind varchar(40) not null, from_account bigint not null, to_account bigint not null,"
                    + " amount bigint not null, happened_at timestamp not null, booked_on date not null)",
            "create index m_transfer_business on m_transfer(business)",
            "create index m_transfer_to on m_transfer(to_account, booked_on)",
            "create table m_audit(id bigserial primary key, happened_at timestamp not null, actor varchar(80) not null,"
                    + " action varchar(80) not null, subject varchar(400) not null)",
            "create index m_audit_actor on m_audit(actor, id)");
    private static final int POINTS = 5;
    private final Ground ground;
    private final int households;

    /** @param households of a village */
    MonthFloor(Ground ground, int households) throws SQLException {
        this.ground = ground;
        this.households = households;
        try (Connection connection = ground.open(); Statement sql = connection.createStatement()) {
            for (String table : TABLES) {
                sql.execute(table);
            }
        }
    }

    /** The reviews and deeds of a month, of so many villages. */
    void month(int turn, int villages) throws SQLException {
        try (Connection connection = ground.open(); Statement sql = connection.createStatement()) {
            for (int village = 0; village < villages; village++) {
                long first = first(turn, village);
                sql.execute("insert into m_review values (" + first + ", '" + UUID.randomUUID() + "', 'V" + village + "', date '2030-01-01' + "
                        + turn + ", 'OPEN', 0, null, null, null, null, 1)");
                sql.execute("insert into m_deed select " + first + " + n, cast(gen_random_uuid() as varchar), 'V" + village + "', "
                        + village * 10_000L + " + n, 1, date '2030-01-01' + " + turn + ", current_date, 5, '', 'bench', current_timestamp,"
                        + " null, null, null, 1 from generate_series(1, " + households + ") n");
                if (turn == 0) {
                    sql.execute("insert into m_account values (" + (village + 1) + ", 'cover:V" + village + "', 'POINT', true, 1000000000)");
                }
            }
            sql.execute("analyze m_deed");
        }
    }

    private static long first(int turn, int village) {
        return 1_000_000 + turn * 100_000_000L + village * 10_000L;
    }

    void putUp(Connection connection, int turn, int village) throws SQLException {
        connection.setAutoCommit(false);
        long first = first(turn, village);
        try (PreparedStatement deed = connection.prepareStatement(
                "update m_deed set voted = 5, awarded = 5, version = 2 where id = ? and version = 1")) {
            all(deed, n -> deed.setLong(1, first + n));
        }
        review(connection, first, "update m_review set state = 'ON_NOTICE', points = 900, noticed_by = 'bench', noticed_at = current_timestamp,"
                + " notice_to = current_date, version = 2 where id = ? and version = 1");
    }

    void post(Connection connection, int turn, int village) throws SQLException {
        connection.setAutoCommit(false);
        long first = first(turn, village);
        String business = UUID.randomUUID().toString();
        try (PreparedStatement account = connection.prepareStatement("insert into m_account values (?, ?, 'POINT', true, 0)");
                PreparedStatement lot = connection.prepareStatement("insert into m_lot values (?, ?, 'V" + village + "', ?, date '2031-01-31', ?, false)");
                PreparedStatement entry = connection.prepareStatement("insert into m_entry values (?, ?, 'V" + village
                        + "', ?, 'AWARDED', 5, current_timestamp)");
                PreparedStatement transfer = connection.prepareStatement("insert into m_transfer values (?, ?, ?, 'MOVE', 'POINTS_AWARDED', ?, ?, 5,"
                        + " current_timestamp, current_date)");
                PreparedStatement balance = connection.prepareStatement("update m_account set balance = balance + 5 where id = ? and balance >= 0");
                PreparedStatement deed = connection.prepareStatement(
                        "update m_deed set posted_at = current_timestamp, version = 3 where id = ? and version = 2")) {
            long household = village * 10_000L;
            all(account, n -> {
                account.setLong(1, first + n);
                account.setString(2, "points:" + (household + n) + ":" + turn);
            });
            all(lot, n -> {
                lot.setLong(1, first + n);
                lot.setLong(2, household + n);
                lot.setInt(3, 203001 + turn);
                lot.setLong(4, first + n);
            });
            all(entry, n -> {
                entry.setLong(1, first + n);
                entry.setLong(2, household + n);
                entry.setString(3, business);
            });
            all(transfer, n -> {
                transfer.setString(1, UUID.randomUUID().toString());
                transfer.setString(2, business);
                transfer.setString(3, "award-" + (household + n));
                transfer.setLong(4, village + 1);
                transfer.setLong(5, first + n);
            });
            all(balance, n -> balance.setLong(1, first + n));
            all(deed, n -> deed.setLong(1, first + n));
        }
        try (Statement cover = connection.createStatement()) {
            cover.executeUpdate("update m_account set balance = balance - " + POINTS * households + " where id = " + (village + 1)
                    + " and balance >= " + POINTS * households);
        }
        review(connection, first, "update m_review set state = 'POSTED', posted_at = current_timestamp, version = 3 where id = ? and version = 2");
    }

    private static void review(Connection connection, long id, String update) throws SQLException {
        try (PreparedStatement review = connection.prepareStatement(update); Statement audit = connection.createStatement()) {
            review.setLong(1, id);
            review.executeUpdate();
            audit.executeUpdate("insert into m_audit (happened_at, actor, action, subject) values (current_timestamp, 'bench', 'Publishing', '')");
        }
        connection.commit();
    }

    /** Fills in one row. */
    private interface Filling {
        void fill(int n) throws SQLException;
    }

    private void all(PreparedStatement rows, Filling filling) throws SQLException {
        for (int n = 1; n <= households; n++) {
            filling.fill(n);
            rows.addBatch();
        }
        rows.executeBatch();
    }
}
