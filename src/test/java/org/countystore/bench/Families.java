package org.countystore.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fills a county with lots by rows that only a benchmark may write: a few packs that a hundred households and five hundred lots stand
 * behind, mixed ten deep, among as many baskets as asked that nobody has touched.
 */
final class Families {
    /** How many lots each level has: baskets, nine mixtures of mixtures, and the one from which the pack is filled. */
    private static final int[] LEVELS = {400, 40, 20, 12, 8, 6, 5, 4, 2, 1, 1};
    private static final int HOUSEHOLDS = 100;
    private static final int FAMILIES = 50;
    private static final long FIRST = 50_000_000;
    private static final long GRAMS = 1000;
    private static final String SKU = "chestnut-1-1000";
    private final Connection connection;
    private final List<Long> households = new ArrayList<>();
    private long nextLot = FIRST;
    private long nextMove = FIRST;

    Families(Connection connection) {
        this.connection = connection;
    }

    /** @return the codes of packs with a long past */
    List<String> add(int lots) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select id from household order by id fetch first " + HOUSEHOLDS + " rows only")) {
            while (rows.next()) {
                households.add(rows.getLong(1));
            }
        }
        List<String> packs = new ArrayList<>();
        for (int family = 0; family < FAMILIES; family++) {
            packs.add(family());
        }
        connection.commit();
        connection.setAutoCommit(true);
        String basket = "t.id between " + FIRST + " and " + (FIRST + LEVELS[0] - 1);
        try (Copies copies = new Copies(connection, lots / LEVELS[0])) {
            copies.of("lot", basket, "id", Copies.number("t.id"), "code", "'B' || trim(cast(" + Copies.number("t.id") + " as char(19)))");
            copies.of("lot_share", "t.lot_id between " + FIRST + " and " + (FIRST + LEVELS[0] - 1), "lot_id", Copies.number("t.lot_id"));
            copies.of("lot_move", "t.kind = 'RECEIVED' and t.to_lot between " + FIRST + " and " + (FIRST + LEVELS[0] - 1), "id",
                    Copies.number("t.id"), "step", Copies.uuid("t.step"), "to_lot", Copies.number("t.to_lot"));
        }
        return packs;
    }

    /** @return the code of its pack */
    private String family() throws SQLException {
        List<Long> above = new ArrayList<>();
        for (int level = 0; level < LEVELS.length; level++) {
            List<Long> these = new ArrayList<>();
            for (int i = 0; i < LEVELS[level]; i++) {
                int from = above.size() * i / LEVELS[level];
                int to = Math.max(from + 1, above.size() * (i + 1) / LEVELS[level]);
                these.add(level == 0 ? basket(i) : mixture(above.subList(from, to), level == LEVELS.length - 1));
            }
            above = these;
        }
        return code(above.get(0));
    }

    private long basket(int number) throws SQLException {
        long lot = lot(GRAMS);
        share(lot, households.get(number % households.size()), GRAMS);
        move(UUID.randomUUID(), 1, "RECEIVED", null, lot, GRAMS);
        return lot;
    }

    private long mixture(List<Long> parents, boolean whole) throws SQLException {
        long lot = whole ? pack() : lot(GRAMS * parents.size());
        UUID step = UUID.randomUUID();
        for (int i = 0; i < parents.size(); i++) {
            move(step, i + 1, "TAKEN", parents.get(i), null, GRAMS);
        }
        move(step, parents.size() + 1, "MADE", null, lot, GRAMS * parents.size());
        for (int i = 0; whole && i < households.size(); i++) {
            share(lot, households.get(i), GRAMS);
        }
        return lot;
    }

    private static String code(long lot) {
        return "B" + lot;
    }

    private long lot(long grams) throws SQLException {
        long id = nextLot++;
        run("insert into lot (id, code, produce, grade, grams, remaining_grams, place, state, quality, born_at, by_weight)"
                + " values (?, ?, 'chestnut', '1', ?, ?, '611025104', 'HERE', 'RELEASED', ?, false)",
                id, code(id), grams, grams, Timestamp.valueOf(LocalDateTime.now()));
        return id;
    }

    /** As many packs of a kilogram as there are households behind them. */
    private long pack() throws SQLException {
        long lot = lot(GRAMS * HOUSEHOLDS);
        run("update lot set sku = ?, packs = ?, pack_grams = ? where id = ?", SKU, HOUSEHOLDS, GRAMS, lot);
        return lot;
    }

    private void share(long lot, long household, long grams) throws SQLException {
        run("insert into lot_share (lot_id, household_id, grams, fen, remaining_grams, remaining_fen) values (?, ?, ?, 1200, ?, 1200)",
                lot, household, grams, grams);
    }

    private void move(UUID step, int number, String kind, Long from, Long to, long grams) throws SQLException {
        run("insert into lot_move (id, step, step_no, kind, why, from_lot, to_lot, place, grams, fen, moved_at)"
                + " values (?, ?, ?, ?, '', ?, ?, '611025104', ?, 0, ?)",
                nextMove++, step.toString(), number, kind, from, to, grams, Timestamp.valueOf(LocalDateTime.now()));
    }

    private void run(String text, Object... values) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    sql.setNull(i + 1, java.sql.Types.BIGINT);
                } else {
                    sql.setObject(i + 1, values[i]);
                }
            }
            sql.executeUpdate();
        }
    }
}
