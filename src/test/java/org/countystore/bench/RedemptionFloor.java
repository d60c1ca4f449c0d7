package org.countystore.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The least that handing out two kinds of goods for points can cost on this machine: raw JDBC, prepared statements, one transaction
 * each, rows of the same shape as the product writes: the known call, the household's account and the shop's, which all of a village
 * wait for, the transfer and the line of history, two shelves with a line of their diary each, the redemption with its two lines,
 * the audit. Frozen, as {@link Floor} is.
 */
final class RedemptionFloor {
    private static final AtomicLong IDS = new AtomicLong(1_000_000);
    private static final List<String> TABLES = List.of(
            "create table r_call(uuid varchar(36) not null primary key, kind varchar(40) not null, actor varchar(80) not null,"
                    + " body_hash varchar(64) not null, known_at timestamp not null)",
            "create table r_account(id bigint not null primary key, code varchar(120) not null unique, balance bigint not null check (balance >= 0))",
            "create table r_transfer(id varchar(36) not null primary key, business varchar(36) not null, name varchar(80) not null,"
                    + " kind varchar(40) not null, from_account bigint not null, to_account bigint not null, amount bigint not null,"
                    + " happened_at timestamp not null, booked_on date not null)",
            "create index r_transfer_business on r_transfer(business)",
            "create index r_transfer_to on r_transfer(to_account, booked_on)",
            "create table r_entry(id bigint not null primary key, household_id bigint not null, village varchar(12) not null,"
                    + " business varchar(36) not null, kind varchar(10) not null, points bigint not null, made_at timestamp not null)",
            "create index r_entry_household on r_entry(household_id, id)",
            "create index r_entry_business on r_entry(business)",
            "create index r_entry_village on r_entry(village)",
            "create table r_goods(id bigint not null primary key, stock bigint not null check (stock >= 0), redeemed bigint not null)",
            "create table r_movement(id bigint not null primary key, goods_id bigint not null references r_goods(id), kind varchar(12) not null,"
                    + " quantity bigint not null, document varchar(36) not null, moved_at timestamp not null, unique (document, goods_id, kind))",
            "create index r_movement_goods on r_movement(goods_id, id)",
            "create table r_redemption(id bigint not null primary key, uuid varchar(36) not null unique, village varchar(12) not null,"
                    + " card varchar(40) not null, household_id bigint not null, points bigint not null, points_left bigint not null,"
                    + " redeemed_on date not null, redeemed_at timestamp not null, redeemed_by varchar(80) not null)",
            "create index r_redemption_shop on r_redemption(village, id)",
            "create index r_redemption_household on r_redemption(household_id, id)",
            "create table r_line(redemption_id bigint not null references r_redemption(id), line_no int not null,"
                    + " goods_id bigint not null references r_goods(id), name varchar(30) not null, quantity bigint not null,"
                    + " points bigint not null, primary key (redemption_id, line_no))",
            "create index r_line_goods on r_line(goods_id)",
            "create table r_audit(id bigint not null primary key, happened_at timestamp not null, actor varchar(80) not null,"
                    + " action varchar(80) not null, subject varchar(400) not null)",
            "create index r_audit_actor on r_audit(actor, id)");
    /** #1 an id, #2 a uuid, #3 the household, #4 its shop, #5 and #6 goods of that shop. */
    private static final List<String> ROWS = List.of(
            "insert into r_call values (#2, 'redemption', 'keeper', #2, current_timestamp)",
            "insert into r_entry values (#1, #3, 'V', #2, 'REDEEMED', -6, current_timestamp)",
            "update r_account set balance = balance - 6 where id = #3 and balance >= 6",
            "update r_account set balance = balance + 6 where id = #4",
            "insert into r_transfer values (#2, #2, 'spent', 'POINTS_REDEEMED', #3, #4, 6, current_timestamp, current_date)",
            "insert into r_redemption values (#1, #2, 'V', '471108154242', #3, 6, 100, current_date, current_timestamp, 'keeper')",
            "insert into r_line values (#1, 0, #5, '食盐', 1, 3), (#1, 1, #6, '香皂', 1, 3)",
            "update r_goods set stock = stock - 1, redeemed = redeemed + 1 where id = #5 and stock >= 1",
            "update r_goods set stock = stock - 1, redeemed = redeemed + 1 where id = #6 and stock >= 1",
            "insert into r_movement values (#1, #5, 'REDEMPTION', 1, #2, current_timestamp), (-#1, #6, 'REDEMPTION', 1, #2, current_timestamp)",
            "insert into r_audit values (#1, current_timestamp, 'keeper', 'Redeeming.redeem', #2)");
    private static final long SHOP = 900_000;
    private static final int KINDS = 13;
    private final Ground ground;
    private final int households;
    private final int shops;

    RedemptionFloor(Ground ground, int households, int shops) throws SQLException {
        this.ground = ground;
        this.households = households;
        this.shops = shops;
        try (Connection connection = ground.open(); Statement sql = connection.createStatement()) {
            for (String table : TABLES) {
                sql.execute(table);
            }
            sql.execute("insert into r_account select n, 'points:' || n, 1000000000000 from generate_series(1, " + households + ") n");
            sql.execute("insert into r_account select " + SHOP + " + n, 'redeemed:' || n, 0 from generate_series(1, " + shops + ") n");
            sql.execute("insert into r_goods select n, 1000000000, 0 from generate_series(1, " + shops * KINDS + ") n");
        }
    }

    List<Keeper> keepers(int count) throws SQLException {
        List<Keeper> keepers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keepers.add(new Keeper(ground.open()));
        }
        return keepers;
    }

    final class Keeper implements Load.Worker {
        private final Connection connection;
        private final List<PreparedStatement> rows = new ArrayList<>();

        private Keeper(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            for (String row : ROWS) {
                rows.add(connection.prepareStatement(row.replaceAll("#\\d", "?")));
            }
        }

        @Override
        public boolean work() throws SQLException {
            ThreadLocalRandom chance = ThreadLocalRandom.current();
            long household = chance.nextInt(1, households + 1);
            int shop = (int) (household % shops);
            Object[] values = {null, IDS.incrementAndGet(), UUID.randomUUID().toString(), household, SHOP + shop + 1,
                    shop * KINDS + 1L + chance.nextInt(KINDS / 2), shop * KINDS + 1L + KINDS / 2 + chance.nextInt(KINDS / 2)};
            for (int i = 0; i < ROWS.size(); i++) {
                int parameter = 0;
                for (int at = ROWS.get(i).indexOf('#'); at >= 0; at = ROWS.get(i).indexOf('#', at + 1)) {
                    parameter++;
                    rows.get(i).setObject(parameter, values[ROWS.get(i).charAt(at + 1) - '0']);
                }
                rows.get(i).executeUpdate();
            }
            connection.commit();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
