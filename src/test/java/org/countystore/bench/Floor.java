package org.countystore.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.countystore.testing.Postgres;

/**
 * The least that an order of three lines can cost on this machine: raw JDBC, prepared statements, one transaction with three
 * stock rows, an order, its lines, a quota and a ledger, on the same PostgreSQL with the same durability. Frozen: changing
 * it would change what all earlier figures mean.
 */
final class Floor {
    private static final int PRODUCTS = 1000;
    private static final int QUOTAS = 50;
    private static final String[] TABLES = {
        "create table b_stock(product_id int primary key, available int not null check (available>=0), reserved int not null default 0)",
        "insert into b_stock select g, 100000000, 0 from generate_series(1, " + PRODUCTS + ") g",
        "create table b_quota(unit_id int primary key, limit_cents bigint not null, used_cents bigint not null default 0)",
        "insert into b_quota select g, 1000000000000, 0 from generate_series(1, " + QUOTAS + ") g",
        "create table b_order(id bigserial primary key, user_id int not null, total_cents int not null, status text not null,"
            + " placed_at timestamptz not null)",
        "create index on b_order(user_id, placed_at)",
        "create table b_order_line(id bigserial primary key, order_id bigint not null references b_order,"
            + " product_id int not null references b_stock, qty int not null, price_cents int not null)",
        "create index on b_order_line(order_id)",
        "create table b_ledger(id bigserial primary key, account_id int not null, order_id bigint not null references b_order,"
            + " amount_cents int not null, kind text not null, at timestamptz not null)",
        "create index on b_ledger(account_id, at)"};
    private final Postgres postgres;
    private final String url;

    Floor(Postgres postgres) throws SQLException {
        this.postgres = postgres;
        url = postgres.url(postgres.create());
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute("analyze");
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, postgres.user(), postgres.password());
    }

    /** @param hot whether everybody wants the same product among the three */
    List<Buyer> buyers(int count, boolean hot) throws SQLException {
        List<Buyer> buyers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            buyers.add(new Buyer(open(), hot));
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

        Buyer(Connection connection, boolean hot) throws SQLException {
            this.connection = connection;
            this.hot = hot;
            connection.setAutoCommit(false);
            stock = connection.prepareStatement(
                    "update b_stock set available = available - 1, reserved = reserved + 1 where product_id = ? and available >= 1");
            order = connection.prepareStatement(
                    "insert into b_order(user_id, total_cents, status, placed_at) values (?, 4200, 'PLACED', now()) returning id");
            lines = connection.prepareStatement("insert into b_order_line(order_id, product_id, qty, price_cents)"
                    + " values (?, ?, 1, 1400), (?, ?, 1, 1400), (?, ?, 1, 1400)");
            quota = connection.prepareStatement(
                    "update b_quota set used_cents = used_cents + 4200 where unit_id = ? and used_cents + 4200 <= limit_cents");
            ledger = connection.prepareStatement("insert into b_ledger(account_id, order_id, amount_cents, kind, at) values"
                    + " (?, ?, -4200, 'PAY', now()), (?, ?, 42, 'POINTS', now()), (1, ?, 4200, 'SALES', now()), (2, ?, -42, 'POINTS', now())");
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
            long id;
            try (ResultSet key = order.executeQuery()) {
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
