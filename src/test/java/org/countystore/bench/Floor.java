package org.countystore.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The least that an order of three lines can cost on this machine: raw JDBC, prepared statements, one transaction with three
 * stock rows, an order, its lines, a quota and a ledger, on the same kind of database with the same durability. Frozen: changing
 * it would change what all earlier figures mean.
 */
final class Floor {
    private static final int PRODUCTS = 1000;
    private static final int QUOTAS = 50;
    private static final int HUNDRED_MILLION = 100_000_000;
    private static final List<String> TABLES = List.of(
            "create table b_stock(product_id int not null primary key, available int not null check (available>=0), reserved int not null)",
            "create table b_quota(unit_id int not null primary key, limit_cents bigint not null, used_cents bigint not null)",
            "create table b_order(id ${identity}, user_id int not null, total_cents int not null, status varchar(20) not null,"
                    + " placed_at ${instant} not null)",
            "create index b_order_of on b_order(user_id, placed_at)",
            "create table b_order_line(id ${identity}, order_id bigint not null references b_order(id),"
                    + " product_id int not null references b_stock(product_id), qty int not null, price_cents int not null)",
            "create index b_order_line_of on b_order_line(order_id)",
            "create table b_ledger(id ${identity}, account_id int not null, order_id bigint not null references b_order(id),"
                    + " amount_cents int not null, kind varchar(20) not null, booked_at ${instant} not null)",
            "create index b_ledger_of on b_ledger(account_id, booked_at)");
    private final Ground ground;

    Floor(Ground ground) throws SQLException {
        this.ground = ground;
        try (Connection connection = ground.open(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table.replace("${identity}", ground.identity()).replace("${instant}", ground.instant()));
            }
            for (int product = 1; product <= PRODUCTS; product++) {
                statement.execute("insert into b_stock values (" + product + ", " + HUNDRED_MILLION + ", 0)");
            }
            for (int unit = 1; unit <= QUOTAS; unit++) {
                statement.execute("insert into b_quota values (" + unit + ", 1000000000000, 0)");
            }
        }
    }

    /** @param hot whether everybody wants the same product among the three */
    List<Buyer> buyers(int count, boolean hot) throws SQLException {
        List<Buyer> buyers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            buyers.add(new Buyer(ground, hot));
        }
        return buyers;
    }

    static final class Buyer implements Load.Worker {
        private final Connection connection;
        private final boolean hot;
        private final PreparedStatement stock;
        private final PreparedStatement order;
        private final PreparedStatement lines;
        private final PreparedStatement quota;
        private final PreparedStatement ledger;

        Buyer(Ground ground, boolean hot) throws SQLException {
            connection = ground.open();
            this.hot = hot;
            connection.setAutoCommit(false);
            stock = connection.prepareStatement(
                    "update b_stock set available = available - 1, reserved = reserved + 1 where product_id = ? and available >= 1");
            order = connection.prepareStatement(
                    "insert into b_order(user_id, total_cents, status, placed_at) values (?, 4200, 'PLACED', current_timestamp)", new String[] {ground.key()});
            lines = connection.prepareStatement("insert into b_order_line(order_id, product_id, qty, price_cents)"
                    + " values (?, ?, 1, 1400), (?, ?, 1, 1400), (?, ?, 1, 1400)");
            quota = connection.prepareStatement(
                    "update b_quota set used_cents = used_cents + 4200 where unit_id = ? and used_cents + 4200 <= limit_cents");
            ledger = connection.prepareStatement("insert into b_ledger(account_id, order_id, amount_cents, kind, booked_at) values"
                    + " (?, ?, -4200, 'PAY', current_timestamp), (?, ?, 42, 'POINTS', current_timestamp), (1, ?, 4200, 'SALES', current_timestamp), (2, ?, -42, 'POINTS', current_timestamp)");
        }

        @Override
        public boolean work() throws SQLException {
            int[] products = ThreadLocalRandom.current().ints(hot ? 2 : 1, PRODUCTS + 1).distinct().limit(hot ? 2 : 3).sorted().toArray();
            int[] three = hot ? new int[] {1, products[0], products[1]} : products;
            for (int product : three) {
                stock.setInt(1, product);
                stock.executeUpdate();
            }
            int user = ThreadLocalRandom.current().nextInt(1, 10_001);
            order.setInt(1, user);
            order.executeUpdate();
            long id;
            try (ResultSet key = order.getGeneratedKeys()) {
                key.next();
                id = key.getLong(1);
            }
            for (int i = 0; i < three.length; i++) {
                lines.setLong(2 * i + 1, id);
                lines.setInt(2 * i + 2, three[i]);
            }
            lines.executeUpdate();
            quota.setInt(1, ThreadLocalRandom.current().nextInt(1, QUOTAS + 1));
            quota.executeUpdate();
            ledger.setInt(1, user);
            ledger.setLong(2, id);
            ledger.setInt(3, user);
            for (int i = 4; i <= 6; i++) {
                ledger.setLong(i, id);
            }
            ledger.executeUpdate();
            connection.commit();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
