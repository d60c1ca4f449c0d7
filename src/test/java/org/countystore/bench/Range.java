package org.countystore.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the sample county's range of goods as wide as asked, and its past as long, by rows that only a benchmark may write: each
 * listing is copied with its SKU, lot and stock, and all shelves and purses are filled for millions of orders. The proof of such a county is red.
 */
final class Range {
    private static final long PLENTY = 10_000_000;
    private static final String NEWEST = "t.id in (select max(s.id) from stock s group by s.sku)";
    private static final String LOTS_OF_NEWEST = "t.id in (select s.lot_id from stock s where s.id in (select max(x.id) from stock x group by x.sku))";
    /** Neither a box nor sold in a season or ahead of one. */
    private static final String ORDINARY = "t.only_sku is not null and t.presale_id is null and t.season_from is null";
    private final Connection connection;

    Range(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** @return the ids of so many listings on sale */
    List<String> widen(int listings) throws SQLException {
        try (Copies copies = new Copies(connection, listings / count("listing") + 1); Statement sql = connection.createStatement()) {
            copies.of("sku", "1 = 1", "code", Copies.text("t.code"), "gtin",
                    "'8' || substr(trim(cast(100000 + c.n as char(10))), 2, 5) || substr(t.gtin, 7)");
            copies.of("listing", "t.only_sku is not null", "id", Copies.uuid("t.id"), "sku", Copies.text("t.sku"), "only_sku",
                    Copies.text("t.only_sku"));
            sql.executeUpdate("insert into listing_part (listing_id, sku, packs) select id, sku, 1 from listing"
                    + " where id not in (select listing_id from listing_part)");
            copies.of("lot", LOTS_OF_NEWEST, "id", Copies.number("t.id"), "code", code("t.id"), "sku", Copies.text("t.sku"));
            copies.of("stock", NEWEST, "id", Copies.number("t.id"), "sku", Copies.text("t.sku"), "lot_id", Copies.number("t.lot_id"),
                    "lot_code", code("t.lot_id"));
            sql.executeUpdate("update stock set received = received + " + PLENTY + ", available = available + " + PLENTY + ", best_before = '"
                    + LocalDate.now().plusDays(300) + "', live = true, blocked = false");
            sql.executeUpdate("update ledger_account set balance = balance + " + PLENTY * PLENTY / 1000 + " where floored = true");
        }
        return onSale(listings);
    }

    private static String code(String lot) {
        return "'x' || trim(cast(" + Copies.number(lot) + " as char(15)))";
    }

    /**
     * Gives the county orders that were received long ago, with their lines, portions, packs and postings, and accounts of people and
     * of the ledger that nobody uses.
     */
    void lengthen(int orders, int accounts) throws SQLException {
        String old = "select o.id from county_order o where o.state = 'RECEIVED'";
        String theirs = "select o.uuid from county_order o where o.state = 'RECEIVED'";
        try (Copies copies = new Copies(connection, orders / count("county_order where state = 'RECEIVED'") + 1)) {
            copies.of("county_order", "t.state = 'RECEIVED'", "id", Copies.number("t.id"), "uuid", Copies.uuid("t.uuid"));
            copies.of("order_line", "t.order_id in (" + old + ")", "order_id", Copies.number("t.order_id"));
            copies.of("line_portion", "t.order_id in (" + old + ")", "order_id", Copies.number("t.order_id"));
            copies.of("order_payment", "t.order_id in (" + old + ")", "id", Copies.number("t.id"), "order_id", Copies.number("t.order_id"),
                    "transfer", Copies.uuid("t.transfer"));
            copies.of("stock_movement", "t.document in (" + theirs + ")", "id", Copies.number("t.id"), "document", Copies.uuid("t.document"));
            copies.of("transfer", "t.business in (" + theirs + ")", "id", Copies.uuid("t.id"), "business", Copies.uuid("t.business"),
                    "resolves", Copies.uuid("t.resolves"), "reverses", Copies.uuid("t.reverses"));
            copies.of("known_call", "t.uuid in (" + theirs + ")", "uuid", Copies.uuid("t.uuid"));
        }
        try (Copies copies = new Copies(connection, accounts / count("account") + 1)) {
            copies.of("account", "1 = 1", "id", Copies.number("t.id"), "username", Copies.text("t.username"));
        }
        try (Copies copies = new Copies(connection, accounts / count("ledger_account") + 1)) {
            copies.of("ledger_account", "1 = 1", "id", Copies.number("t.id"), "code", Copies.text("t.code"));
        }
    }

    int count(String rows) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet count = sql.executeQuery("select count(*) from " + rows)) {
            count.next();
            return count.getInt(1);
        }
    }

    private List<String> onSale(int most) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(
                "select t.id from listing t where t.on_sale = true and " + ORDINARY
                        + " and exists (select 1 from stock s where s.sku = t.sku) order by t.id")) {
            while (rows.next() && ids.size() < most) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
