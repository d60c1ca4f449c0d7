package org.countystore.proof;

import java.util.List;

/** The same for the store, its orders and the ledger. */
final class ShopTampers {
    private ShopTampers() {
    }

    static final List<Tamper> STORE = List.of(
            stock("received", "received = received + 1, available = available + 1"),
            stock("adjusted", "adjusted = adjusted + 1, available = available + 1"),
            stock("available", "available = available - 1, allocated = allocated + 1"),
            stock("allocated", "allocated = allocated + 1, available = available - 1"),
            stock("handed_over", "handed_over = handed_over + 1, available = available - 1"), stock("owed_fen", "owed_fen = owed_fen + 1"),
            stock("owed_one_fen", "owed_one_fen = owed_one_fen + 1"),
            stock("outside", "outside = true"),
            stock("sku", "sku = (select max(code) from sku where code <> stock.sku)"),
            movement("packs", "RECEIPT", "packs = packs + 1"), movement("packs", "ADJUSTMENT", "packs = packs - 1"),
            movement("packs", "ALLOCATION", "packs = packs + 1"), movement("packs", "HAND_OVER", "packs = packs + 1"),
            movement("packs", "RELEASE", "packs = packs + 1"), movement("kind", "ALLOCATION", "kind = 'RECEIPT'"),
            movement("line_no", "ALLOCATION", "line_no = 77").named("stock_movement of order"),
            movement("document", "ALLOCATION", "document = '00000000-0000-0000-0000-000000000000'").named("stock_movement of order"),
            movement("stock_id", "ALLOCATION", "stock_id = (select max(id) from stock where id <> stock_movement.stock_id)"),
            new Tamper("stock_movement", "a row gone", movement("", "ALLOCATION", "").row(), "delete from stock_movement where id = {1}",
                    null),
            Tamper.of("listing", "sold", "id", "sold > 0", "sold = sold + 1"),
            Tamper.of("listing", "pack_grams", "id", "sold > 0 and by_weight = false", "pack_grams = pack_grams + 1").named("grams"),
            Tamper.of("listing", "sku", "id", "sold > 0",
                    "sku = (select min(code) from sku where code not in (select sku from listing))").named("order_line"),
            part("packs", "packs = packs + 1"), part("sku", "sku = (select max(code) from sku where code not in (select sku from listing_part))"),
            new Tamper("listing_part", "a row gone", part("", "").row(), "delete from listing_part where listing_id = '{0}' and sku = '{1}'",
                    null),
            Tamper.of("listing", "only_sku", "id", "only_sku is not null",
                    "only_sku = (select max(code) from sku where code not in (select sku from listing))"));

    /** Of a box. */
    private static Tamper part(String column, String set) {
        return new Tamper("listing_part", column, "select p.listing_id, p.sku from listing_part p join listing l on l.id = p.listing_id"
                + " where l.only_sku is null and p.sku = l.sku", "update listing_part set " + set + " where listing_id = '{0}' and sku = '{1}'",
                        null);
    }

    private static Tamper stock(String column, String set) {
        return Tamper.of("stock", column, "lot_code", "available > 1", set);
    }

    private static Tamper movement(String column, String kind, String set) {
        return Tamper.by("stock_movement", column,
                "select s.lot_code, m.id from stock_movement m join stock s on s.id = m.stock_id where m.kind = '"
                + kind + "' order by m.id desc", set);
    }

    static final List<Tamper> ORDERS = List.of(
            order("total_fen", "total_fen = total_fen + 1, allowance_fen = allowance_fen + 1"),
            order("allowance_fen", "allowance_fen = allowance_fen - 1, self_fen = self_fen + 1"),
            order("self_fen", "self_fen = self_fen + 1, total_fen = total_fen + 1"),
            order("employee_id", "employee_id = (select max(id) from employee where id <> county_order.employee_id)"),
            order("state", "state = 'CANCELLED'"),
            Tamper.of("county_order", "state", "uuid", "state = 'CANCELLED'", "state = 'PAID'"),
            Tamper.of("county_order", "state", "uuid", "state = 'PACKED'", "state = 'SHIPPED'"),
            Tamper.of("county_order", "paid_at", "uuid", "state = 'PLACED'", "paid_at = placed_at"),
            orderLine("fen", "fen = fen + quantity"),
            orderLine("self_fen", "self_fen = self_fen + 1"),
            orderLine("quantity", "quantity = quantity + 1"),
            portion("fen", "fen = fen + 1"), portion("line_no", "line_no = 2"), portion("tranche_no", "tranche_no = 7"),
            new Tamper("line_portion", "a row gone", portion("", "").row(),
                    "delete from line_portion where order_id = {1} and tranche_no = {2}", null),
            orderLine("sku", "sku = (select max(code) from sku where code <> order_line.sku)"),
            new Tamper("order_line", "a row gone", "select o.uuid, i.order_id, i.line_no from order_line i join county_order o"
                    + " on o.id = i.order_id where i.self_fen = i.fen", "delete from order_line where order_id = {1} and line_no = {2}",
                            null),
            payment("fen", "fen = fen + 1"), payment("given_back_at", "given_back_at = taken_at"),
            payment("transfer", "transfer = '00000000-0000-0000-0000-000000000000'"),
            new Tamper("order_payment", "a row gone", payment("", "").row(), "delete from order_payment where id = {1}", null),
            online("fen", "fen = fen + 1"), online("received_fen", "received_fen = received_fen + 1"),
            online("transfer", "transfer = '00000000-0000-0000-0000-000000000000'"), online("state", "state = 'CLOSED'"),
            new Tamper("online_payment", "a row gone", online("", "").row().replace("uuid, id", "transfer, id"),
                    "delete from online_payment where id = {1}", "online_payment"),
            refund("fen", "fen = fen + 1"), refund("state", "state = 'WANTED'"), refund("why", "why = 'RETURNED'"),
            new Tamper("online_refund", "a row gone", refund("", "").row(), "delete from online_refund where id = {1}", null),
            new Tamper("allowance_policy", "fen", "select max(year_no) from allowance_policy",
                    "update allowance_policy set fen = fen + 1 where year_no = {0}", null),
            new Tamper("tranche", "fen", "select max(year_no) from tranche",
                    "update tranche set fen = fen + 1 where year_no = {0} and tranche_no = 1", null),
            grant("fen", "fen = fen + 1"),
            grant("call_uuid", "call_uuid = '00000000-0000-0000-0000-000000000000'"),
            entry("fen", "fen = fen - 1"),
            entry("kind", "kind = 'RETURN'"),
            entry("call_uuid", "call_uuid = '00000000-0000-0000-0000-000000000000'").named("transfers to allowance:"),
            new Tamper("allowance_entry", "a row gone", entry("", "").row(), "delete from allowance_entry where id = {1}", null));

    private static Tamper order(String column, String set) {
        return Tamper.of("county_order", column, "uuid", "state = 'SHIPPED'", set);
    }

    private static Tamper orderLine(String column, String set) {
        return new Tamper("order_line", column, "select o.uuid, i.order_id, i.line_no from order_line i join county_order o on o.id"
                + " = i.order_id where o.state = 'SHIPPED' and i.self_fen < i.fen order by i.line_no desc",
                "update order_line set " + set + " where order_id = {1} and line_no = {2}", null);
    }

    private static Tamper portion(String column, String set) {
        return new Tamper("line_portion", column,
                "select o.uuid, p.order_id, p.tranche_no from line_portion p join county_order o on o.id = p.order_id where o.state"
                        + " = 'SHIPPED' and p.line_no = 1 and exists (select i.line_no from order_line i where i.order_id = o.id"
                        + " and i.line_no = 2) order by p.tranche_no",
                "update line_portion set " + set + " where order_id = {1} and tranche_no = {2}", null);
    }

    private static Tamper payment(String column, String set) {
        return Tamper.by("order_payment", column,
                "select o.uuid, p.id from order_payment p join county_order o on o.id = p.order_id where o.state = 'PACKED'", set);
    }

    private static Tamper online(String column, String set) {
        return Tamper.by("online_payment", column, "select uuid, id from online_payment where state = 'PAID' and surplus is null", set);
    }

    private static Tamper refund(String column, String set) {
        return Tamper.by("online_refund", column, "select p.uuid, r.id from online_refund r join online_payment p on p.id = r.payment_id"
                + " where r.state = 'DONE'", set);
    }

    private static Tamper entry(String column, String set) {
        return Tamper.by("allowance_entry", column,
                "select employee_id, id from allowance_entry where id = (select max(id) from allowance_entry where kind = 'GRANT')", set);
    }

    private static Tamper grant(String column, String set) {
        return Tamper.by("allowance_grant", column,
                "select employee_id, id from allowance_grant where id = (select max(id) from allowance_grant)", set);
    }

    static final List<Tamper> LEDGER = List.of(
            Tamper.of("ledger_account", "balance", "code", "code like 'payable:%' and balance > 0", "balance = balance + 1"),
            Tamper.of("ledger_account", "balance", "code", "code like 'allowance:%' and balance > 0", "balance = balance - 1"),
            Tamper.of("ledger_account", "code", "code", "code like 'payable:%' and balance > 0",
                    "code = 'payable:nobody'").named("payable of"),
            moveTo("allowance:%").named("ledger_account allowance"), moveTo("payable:%").named("ledger_account payable"),
            moveTo("sales:%").named("transfers of order"),
            transfer("amount", "HOLD", "amount = amount + 1").named("ledger_account allowance"),
            transfer("amount", "SETTLE", "amount = amount + 1"), transfer("amount", "RELEASE", "amount = amount + 1"),
            transfer("amount", "REVERSE", "amount = amount + 1"),
            transfer("freed", "SETTLE", "freed = freed + 1"),
            transfer("freed", "MOVE", "freed = freed + 1"),
            transfer("freed", "HOLD", "freed = freed + 1"),
            transfer("from_account", "SETTLE", "from_account = (select min(id) from ledger_account where code like 'payable:%')"),
            transfer("to_account", "SETTLE", "to_account = (select min(id) from ledger_account where code like 'taken:%')"),
            transfer("to_account", "HOLD", "to_account = (select min(id) from ledger_account where code like 'taken:%')"),
            transfer("business", "HOLD", "business = '00000000-0000-0000-0000-000000000000'").named("transfers of order"),
            transfer("kind", "SETTLE", "kind = 'OTHER'"),
            transfer("booked_on", "MOVE", "booked_on = {d '2026-01-01'}"),
            new Tamper("transfer", "a row gone", "select max(business), max(id) from transfer where id = (select max(id) from"
                    + " transfer where step = 'RELEASE')",
                    "delete from transfer where id = '{1}'", null),
            new Tamper("transfer", "a row too many", "select a.id, b.id from ledger_account a, ledger_account b where a.code like"
                    + " 'produce-bought:%' and b.code = 'paid-bank'",
                    "insert into transfer (id, business, name, step, kind, from_account, to_account, amount, freed, happened_at,"
                    + " booked_on) values ('forged', 'forged', 'forged', 'MOVE', 'PRODUCE_BOUGHT', {0}, {1}, 100, 0, {ts"
                    + " '2026-11-20 09:00:00'}, {d '2026-11-20'})",
                    "transfer forged"),
            new Tamper("ledger_checkpoint", "amount",
                    "select a.code, a.id from ledger_checkpoint c join ledger_account a on a.id = c.account_id",
                    "update ledger_checkpoint set amount = amount + 1 where account_id = {1}", null));

    private static Tamper moveTo(String accounts) {
        return Tamper.of("transfer", "amount", "id", "step = 'MOVE' and to_account in (select id from ledger_account where code like '"
                + accounts + "')", "amount = amount + 1");
    }

    private static Tamper transfer(String column, String step, String set) {
        return Tamper.of("transfer", column, "id", "step = '" + step + "'", set);
    }
}
