package org.countystore.proof;

import java.util.List;

/** Rows that nobody could have written: PostgreSQL takes them from whoever changes them by hand, Derby refuses them itself. */
final class ShapeTampers {
    private static final String LINE = "select o.uuid, i.order_id, i.line_no from order_line i join county_order o on o.id = i.order_id";
    private static final String PORTION = "select o.uuid, p.order_id, p.line_no from line_portion p join county_order o on o.id = p.order_id";

    private ShapeTampers() {
    }

    static final List<Tamper> ALL = List.of(
            transfer("step = 'MOVE'", "step = 'GIFT'"), transfer("step = 'MOVE'", "amount = -amount"),
            transfer("step = 'MOVE'", "freed = -1"), transfer("step = 'MOVE'", "from_account = to_account"),
            transfer("step = 'SETTLE'", "resolves = null"), transfer("step = 'MOVE'", "resolves = id"),
            transfer("step = 'REVERSE'", "reverses = null"),
            order("state = 'GONE'"), order("total_fen = total_fen + 1"), order("self_fen = -1"),
            line("quantity = 0"), line("self_fen = fen + 1"), line("missing_packs = quantity + 1"), line("abated_fen = fen + 1"),
            line("abated_self_fen = self_fen + 1"), line("cause = 'LOST'"),
            new Tamper("line_portion", "fen", PORTION, "update line_portion set fen = -fen where order_id = {1} and line_no = {2}"
                    + " and tranche_no = (select min(q.tranche_no) from line_portion q where q.order_id = {1} and q.line_no = {2})", null),
            movement("kind = 'GIFT'"), movement("packs = 0"),
            entry("kind = 'FOUND'"), entry("points = -points"),
            new Tamper("redemption_line", "quantity", "select r.uuid, i.redemption_id, i.line_no from redemption_line i join redemption r"
                    + " on r.id = i.redemption_id", "update redemption_line set quantity = 0 where redemption_id = {1} and line_no = {2}", null),
            Tamper.by("shelf_movement", "kind", "select document, id from shelf_movement", "kind = 'GIFT'"),
            Tamper.by("shelf_movement", "quantity", "select document, id from shelf_movement where kind = 'RECEIPT'", "quantity = -quantity"));

    private static Tamper transfer(String where, String set) {
        return Tamper.of("transfer", set, "id", where, set);
    }

    private static Tamper order(String set) {
        return Tamper.of("county_order", set, "uuid", "state = 'RECEIVED'", set);
    }

    private static Tamper line(String set) {
        return new Tamper("order_line", set, LINE, "update order_line set " + set + " where order_id = {1} and line_no = {2}", null);
    }

    private static Tamper movement(String set) {
        return Tamper.by("stock_movement", set, "select document, id from stock_movement where kind = 'ALLOCATION'", set);
    }

    private static Tamper entry(String set) {
        return Tamper.by("points_entry", set, "select business, id from points_entry where kind = 'AWARDED'", set);
    }
}
