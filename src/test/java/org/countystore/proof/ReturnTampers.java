package org.countystore.proof;

import java.util.List;

/** The same for returns. */
final class ReturnTampers {
    private static final String NOTHING = "'00000000-0000-0000-0000-000000000000'";

    private ReturnTampers() {
    }

    static final List<Tamper> ALL = List.of(
            request("fen", "fen = fen + 1"), request("self_fen", "self_fen = self_fen + 1"), request("state", "state = 'DECLINED'"),
            request("goods", "goods = 'KEPT'"), request("uuid", "uuid = " + NOTHING), request("store", "store = '611025104'"),
            request("account_id", "account_id = (select max(id) from account where id <> return_request.account_id)"),
            request("order_id", "order_id = (select max(id) from county_order where id <> return_request.order_id)"),
            Tamper.of("return_request", "paid_back_at", "uuid", "paid_back_at is not null", "paid_back_at = null"),
            Tamper.of("return_request", "paid_back_at", "uuid", "goods = 'DISCARDED'", "paid_back_at = ended_at"),
            Tamper.of("return_request", "goods", "uuid", "goods = 'DISCARDED'", "goods = 'RESTOCKED'"),
            Tamper.of("return_request", "state", "uuid", "state = 'REQUESTED'", "state = 'WITHDRAWN'").named("return_request of order"),
            Tamper.of("county_order", "open_returns", "uuid", "open_returns = 1", "open_returns = 0"),
            Tamper.of("county_order", "state", "uuid", "open_returns = 1", "state = 'RETURNED'"),
            line("RESTOCKED", "packs", "packs = packs + 1"), line("RESTOCKED", "fen", "fen = fen + 1"),
            line("RESTOCKED", "self_fen", "self_fen = self_fen + 1"),
            new Tamper("return_line", "asked_packs", "select o.uuid, r.id from return_request r join county_order o"
                    + " on o.id = r.order_id where r.state = 'REQUESTED'",
                    "update return_line set asked_packs = asked_packs + 9 where return_id = {1}", null),
            portion("fen", "fen = fen + 1"), portion("tranche_no", "tranche_no = 7"), portion("again", "again = true"),
            new Tamper("return_portion", "a row gone", portion("", "").row(),
                    "delete from return_portion where return_id = {1} and line_no = {2} and tranche_no = {3}", null),
            movement("packs", "packs = packs + 1"),
            movement("stock_id", "stock_id = (select max(id) from stock where id <> stock_movement.stock_id)"),
            movement("document", "document = " + NOTHING).named("stock_movement of return"),
            Tamper.of("transfer", "amount", "id", "step = 'MOVE' and to_account in (select id from ledger_account"
                    + " where code like 'refund:%')",
                    "amount = amount + 1").named("ledger_account refund"),
            Tamper.of("ledger_account", "balance", "code", "code like 'refund:%' and balance > 0", "balance = balance + 1"));

    static final List<Tamper> RESENT = List.of(
            Tamper.of("return_request", "remedy", "uuid", "remedy = 'RESEND'", "remedy = 'REFUND'"),
            Tamper.of("return_request", "remedy", "uuid", "goods = 'RESTOCKED'", "remedy = 'RESEND'"),
            Tamper.of("county_order", "replaces", "replaces", "replaces is not null", "replaces = null"));

    private static Tamper request(String column, String set) {
        return Tamper.of("return_request", column, "uuid", "goods = 'RESTOCKED'", set);
    }

    private static Tamper line(String goods, String column, String set) {
        return new Tamper("return_line", column, "select r.uuid, r.id, l.line_no from return_line l join return_request r"
                + " on r.id = l.return_id"
                + " where r.goods = '" + goods + "' and l.asked_packs > l.packs",
                "update return_line set " + set + " where return_id = {1} and line_no = {2}", null);
    }

    private static Tamper portion(String column, String set) {
        return new Tamper("return_portion", column, "select r.uuid, r.id, p.line_no, p.tranche_no from return_portion p"
                + " join return_request r on r.id = p.return_id where r.goods = 'RESTOCKED' order by p.line_no, p.tranche_no",
                "update return_portion set " + set + " where return_id = {1} and line_no = {2} and tranche_no = {3}", null);
    }

    private static Tamper movement(String column, String set) {
        return Tamper.by("stock_movement", column, "select s.lot_code, m.id from stock_movement m join stock s on s.id = m.stock_id"
                + " where m.kind = 'RETURN' order by m.id", set);
    }
}
