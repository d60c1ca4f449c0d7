package org.countystore.proof;

import java.util.List;

/** The same for goods that are weighed one by one. */
final class PieceTampers {
    private PieceTampers() {
    }

    static final List<Tamper> ALL = List.of(
            piece("grams", "grams = grams + 1"), piece("serial", "serial = serial + 100"),
            piece("lot_id", "lot_id = (select min(id) from lot)"),
            piece("state", "state = 'MISSING'"), Tamper.of("lot", "gone_packs", "code", "gone_packs > 0", "gone_packs = gone_packs + 1"),
            counted("MISSING", "grams", "grams = grams + 1"), counted("FOUND", "kind", "kind = 'MISSING'"),
            counted("MISSING", "serial", "serial = 5"), counted("GONE", "grams", "grams = grams - 1"),
            counted("GONE", "document", "document = (select max(uuid) from county_order)").named("piece_move of"),
            counted("FOUND", "document", "document = (select max(uuid) from county_order)").named("stock_movement of"),
            counted("MISSING", "lot_id", "lot_id = (select min(lot_id) from piece)"),
            new Tamper("piece_move", "a row gone", counted("MISSING", "", "").row(), "delete from piece_move where document = '{1}' and serial = {2}", null),
            new Tamper("piece", "a row gone", piece("", "").row(), "delete from piece where lot_code = '{0}' and serial = {1}", null),
            Tamper.of("packing", "packed_grams", "uuid", "state = 'DONE'", "packed_grams = packed_grams + 1"),
            given("grams", "grams = grams + 1"), given("fen", "fen = fen + 1"), given("away", "away = null"),
            given("line_no", "line_no = (select max(i.line_no) from order_line i where i.order_id = line_piece.order_id)"),
            given("serial", "serial = (select max(p.serial) from piece p where p.lot_code = line_piece.lot_code)"),
            given("return_id", "return_id = (select max(return_id) from line_piece)").named("line_piece of"),
            new Tamper("line_piece", "a row gone", given("", "").row(),
                    "delete from line_piece where order_id = {1} and lot_code = '{2}' and serial = {3}", null),
            back("return_id", "return_id = null"), back("away", "away = 1"), back("fen", "fen = fen + 1"));

    /** One that still hangs in the store. */
    private static Tamper piece(String column, String set) {
        return new Tamper("piece", column, "select p.lot_code, max(p.serial) from piece p where p.lot_code in (select lot_code from"
                + " line_piece) group by p.lot_code", "update piece set " + set + " where lot_code = '{0}' and serial = {1}", null);
    }

    /** What a count or a disposal said of a piece; either the document or the lot is named. */
    private static Tamper counted(String kind, String column, String set) {
        return new Tamper("piece_move", column, "select p.lot_code, m.document, m.serial from piece_move m join piece p"
                + " on p.lot_id = m.lot_id and p.serial = m.serial where m.kind = '" + kind + "'",
                "update piece_move set " + set + " where document = '{1}' and serial = {2}", null);
    }

    private static Tamper given(String column, String set) {
        return row(column, set, "p.return_id is null");
    }

    private static Tamper back(String column, String set) {
        return row(column, set, "p.return_id is not null").named("line_piece of");
    }

    private static Tamper row(String column, String set, String where) {
        return new Tamper("line_piece", column, "select o.uuid, p.order_id, p.lot_code, p.serial from line_piece p join county_order o"
                + " on o.id = p.order_id where " + where + " order by p.serial",
                "update line_piece set " + set + " where order_id = {1} and lot_code = '{2}' and serial = {3}", null);
    }
}
