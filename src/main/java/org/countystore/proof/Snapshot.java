package org.countystore.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * One moment of the whole county, to read only.
 *
 * <p>PostgreSQL keeps such a moment by itself and nobody waits for it. Derby knows no versions of a row, so there the
 * counted tables are locked against writers, in the order in which writers take them, until all is read.
 */
@ApplicationScoped
class Snapshot {
    private static final Logger LOG = Logger.getLogger(Snapshot.class.getName());
    private static final int MOST_TRIES = 6;
    /** Deadlock, lock time-out, serialization failure: the moment could not be had, another may. */
    private static final Set<String> ANOTHER_MOMENT = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03");
    /** Known calls first: whoever begins to write waits there, holding nothing, and whoever has begun comes to an end. */
    static final List<String> TABLES = List.of("known_call", "allowance_policy", "tranche", "allowance_grant", "county_order",
            "order_line", "line_portion", "abatement", "abatement_portion", "order_payment", "online_payment", "online_refund",
            "return_request", "return_line", "return_portion", "line_piece", "payment", "payment_line", "consignment",
            "consignment_lot", "sorting_run", "sorting_input", "sorting_output", "sorting_premium", "inspection", "disposal",
            "station_count", "packing", "slip_assent", "purchase", "slip_photo", "payable", "lot", "piece", "piece_move",
            "lot_share", "lot_move", "lot_move_share", "listing", "presale", "reservation", "stock", "stock_movement", "reopening",
            "review", "deed", "fund_contribution", "points_lot", "points_entry", "shop_settlement", "redemption", "redemption_line",
            "ledger_account", "transfer", "ledger_checkpoint", "shop_goods", "goods_receipt", "shelf_movement", "love_supply",
            "love_supply_payment");
    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    interface Look<T> {
        T at(Connection moment) throws SQLException;
    }

    /** Outside any transaction of the caller's, whose own rows it would not see. */
    @Transactional(TxType.NOT_SUPPORTED)
    <T> T take(Look<T> look) {
        for (int tries = 1; ; tries++) {
            try {
                return tryOnce(look);
            } catch (SQLException e) {
                if (tries == MOST_TRIES || !isWorthAskingAgain(e)) {
                    throw new IllegalStateException("the county does not hold still", e);
                }
                LOG.log(Level.FINE, "another moment is taken", e);
            }
        }
    }

    private <T> T tryOnce(Look<T> look) throws SQLException {
        try (Connection moment = database.getConnection()) {
            moment.setAutoCommit(false);
            try {
                if (moment.getMetaData().getDatabaseProductName().contains("Derby")) {
                    lock(moment);
                } else {
                    begin(moment);
                }
                return look.at(moment);
            } finally {
                moment.rollback();
                moment.setAutoCommit(true);
            }
        }
    }

    private static void begin(Connection moment) throws SQLException {
        try (Statement statement = moment.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
    }

    private static void lock(Connection moment) throws SQLException {
        try (Statement statement = moment.createStatement()) {
            for (String table : TABLES) {
                statement.execute("LOCK TABLE " + table + " IN SHARE MODE");
            }
        }
    }

    static boolean isWorthAskingAgain(SQLException e) {
        for (SQLException each = e; each != null; each = each.getNextException()) {
            if (each.getSQLState() != null && ANOTHER_MOMENT.contains(each.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
