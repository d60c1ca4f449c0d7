package org.countystore.proof;

import java.util.List;

/** Rows that are hung onto another row than their own, or taken away. */
final class LinkTampers {
    private static final String NOTHING = "'00000000-0000-0000-0000-000000000000'";

    private LinkTampers() {
    }

    static final List<Tamper> ALL = List.of(
            keyed("payable", "slip", "slip", "left_fen > 0", "slip = " + NOTHING),
            Tamper.of("payable", "village", "slip", "left_fen > 0", "village = '611025104203'"),
            gone("payable", "slip", "id not in (select payable_id from payment_line)"),
            Tamper.of("purchase", "reverses", "uuid", "reverses is not null",
                    "reverses = (select max(uuid) from purchase p where p.reverses is null and p.state <> 'REVERSED')"),
            gone("purchase", "uuid", "reverses is not null").named("purchase "),
            Tamper.by("payment_line", "payment_id", "select p.uuid, i.id from payment_line i join payment p on p.id = i.payment_id",
                    "payment_id = (select max(id) from payment where id <> payment_line.payment_id)"),
            keyed("consignment_lot", "lot_code", "lot_id", "received_grams is not null", "lot_id = (select max(id) from lot where"
                    + " id not in (select lot_id from consignment_lot))").named("consignment_lot"),
            gone("consignment_lot", "lot_code", "received_grams is not null"),
            keyed("packing", "uuid", "lot_id", "state = 'DONE'", "lot_id = (select min(id) from lot)"),
            keyed("packing", "uuid", "from_lot_id", "state = 'DONE'", "from_lot_id = (select min(id) from lot)"),
            gone("packing", "uuid", "state = 'DONE'"),
            run("sorting_output", "lot_id", "update sorting_output set lot_id = (select max(id) from lot) where run_id = {1}"),
            run("sorting_input", "a row gone", "delete from sorting_input where run_id = {1} and line_no = 1"),
            Tamper.of("lot", "sku", "code", "code in (select lot_code from stock)",
                    "sku = (select max(code) from sku where code <> lot.sku)"),
            Tamper.by("lot_move", "step", "select step, id from lot_move where kind = 'WASTED' and undoes is null", "step = " + NOTHING),
            Tamper.by("lot_move", "undoes", "select step, id from lot_move where undoes is not null and kind = 'MADE'", "undoes = null"),
            new Tamper("lot_share", "a row too many",
                    "select l.code, l.id, max(h.id) from lot l, household h where l.sku is null and h.id not in"
                    + " (select s.household_id from lot_share s where s.lot_id = l.id) group by l.code, l.id", "insert into lot_share"
                    + " (lot_id, household_id, grams, fen, remaining_grams, remaining_fen) values ({1}, {2}, 1, 1, 0, 0)", null),
            keyed("stock", "lot_code", "lot_id", "available > 1",
                    "lot_id = (select max(id) from lot where id not in (select lot_id from stock))"),
            order("uuid", "uuid = " + NOTHING),
            new Tamper("order_line", "listing_id", "select o.uuid, i.order_id, i.line_no from order_line i join county_order o on"
                    + " o.id = i.order_id",
                    "update order_line set listing_id = (select max(id) from listing where id <> order_line.listing_id)"
                            + " where order_id = {1} and line_no = {2}", null),
            new Tamper("order_line", "listing_id", "select o.uuid, i.order_id, i.line_no from order_line i join county_order o on"
                    + " o.id = i.order_id",
                    "update order_line set listing_id = " + NOTHING + " where order_id = {1} and line_no = {2}", null),
            new Tamper("order_line", "order_id", "select o.uuid, i.order_id, i.line_no from order_line i join county_order o on"
                    + " o.id = i.order_id where o.state = 'CANCELLED'",
                    "update order_line set order_id = 0 where order_id = {1} and line_no = {2}", null),
            order("account_id", "account_id = 0"),
            order("employee_id", "employee_id = 0"),
            keyed("stock_movement", "document", "stock_id", "kind = 'ALLOCATION'", "stock_id = 0").named("stock"),
            new Tamper("line_portion", "order_id", "select o.uuid, p.order_id, p.tranche_no from line_portion p join county_order o"
                    + " on o.id = p.order_id where o.state = 'SHIPPED' and p.line_no = 1 order by p.tranche_no desc",
                    "update line_portion set order_id = (select max(id) from county_order where state = 'CANCELLED')"
                            + " where order_id = {1} and tranche_no = {2} and line_no = 1", null),
            Tamper.by("order_payment", "order_id", "select o.uuid, p.id from order_payment p join county_order o on o.id = p.order_id",
                    "order_id = (select max(id) from county_order where id <> order_payment.order_id)"),
            Tamper.by("allowance_entry", "employee_id", "select employee_id, id from allowance_entry",
                    "employee_id = (select max(employee_id) from allowance_grant where employee_id <> allowance_entry.employee_id)")
                    .named("allowance:"),
            transfer("resolves", "SETTLE", "resolves = (select max(t.id) from transfer t where t.step = 'HOLD' and t.id not in"
                    + " (select r.resolves from transfer r where r.resolves is not null))"),
            transfer("reverses", "REVERSE", "reverses = (select max(t.id) from transfer t where t.step = 'MOVE' and t.id not in"
                    + " (select r.reverses from transfer r where r.reverses is not null))"),
            transfer("step", "RELEASE", "step = 'SETTLE'"),
            transfer("to_account", "MOVE", "to_account = 0"),
            transfer("from_account", "MOVE", "from_account = 0"),
            new Tamper("line_portion", "tranche_no", "select o.uuid, p.order_id, p.tranche_no from line_portion p join county_order o"
                    + " on o.id = p.order_id where o.state = 'SHIPPED' and p.line_no = 1 order by p.tranche_no desc",
                    "update line_portion set tranche_no = 99 where order_id = {1} and tranche_no = {2} and line_no = 1", null),
            keyed("ledger_account", "code", "unit", "code like 'allowance:%'", "unit = 'POINT'"),
            keyed("ledger_account", "code", "floored", "code like 'allowance:%'", "floored = false, balance = null"));

    /** A row that has an id and one text to be known by. */
    private static Tamper keyed(String table, String name, String column, String where, String set) {
        return Tamper.by(table, column, "select " + name + ", id from " + table + " where " + where + " order by id desc", set);
    }

    private static Tamper gone(String table, String name, String where) {
        return new Tamper(table, "a row gone", "select " + name + ", id from " + table + " where " + where + " order by id desc",
                "delete from " + table + " where id = {1}", null);
    }

    private static Tamper run(String table, String column, String change) {
        return new Tamper(table, column, "select uuid, id from sorting_run where state = 'DONE' order by id desc", change, null);
    }

    private static Tamper order(String column, String set) {
        return keyed("county_order", "uuid", column, "state = 'SHIPPED'", set);
    }

    private static Tamper transfer(String column, String step, String set) {
        return Tamper.of("transfer", column, "id", "step = '" + step + "'", set);
    }
}
