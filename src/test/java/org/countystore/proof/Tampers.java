package org.countystore.proof;

import java.util.List;

/** A change for each column that is counted, and for rows that vanish or appear. */
final class Tampers {
    private static final String SLIP = "reverses is null and state <> 'REVERSED'";
    private static final Tamper CROP = Tamper.by("crop", "grams", "select h.code, c.id from crop c join household h on h.id = c.household_id"
            + " where c.id = (select max(id) from crop where grams > 0)", "grams = grams + 1");
    private static final String LOOSE = "sku is null and state = 'HERE'";

    private Tampers() {
    }

    static final List<Tamper> VILLAGE = List.of(
            Tamper.of("purchase", "gross_grams", "uuid", SLIP, "gross_grams = gross_grams + 2"),
            Tamper.of("purchase", "tare_grams", "uuid", SLIP + " and tare_grams > 1", "tare_grams = tare_grams - 2"),
            Tamper.of("purchase", "deduction_permille", "uuid", SLIP, "deduction_permille = deduction_permille + 1"),
            Tamper.of("purchase", "net_grams", "uuid", SLIP, "net_grams = net_grams + 1"),
            Tamper.of("purchase", "net_grams", "uuid", "reverses is not null", "net_grams = net_grams - 1"),
            Tamper.of("purchase", "fen_per_kilogram", "uuid", SLIP, "fen_per_kilogram = fen_per_kilogram + 1"),
            Tamper.of("purchase", "fen", "uuid", SLIP, "fen = fen + 1"),
            Tamper.of("purchase", "fen", "uuid", "reverses is not null", "fen = fen - 1"),
            Tamper.of("purchase", "household_id", "uuid", SLIP,
                    "household_id = (select max(id) from household where id <> purchase.household_id)"),
            Tamper.of("purchase", "seller_name", "uuid", SLIP + " and seller_name is null", "seller_name = '王五'"),
            Tamper.of("purchase", "seller_name", "uuid", SLIP + " and seller_name is not null", "seller_name = null"),
            Tamper.of("purchase", "lot_id", "uuid", SLIP, "lot_id = (select max(id) from lot where id <> purchase.lot_id)"),
            Tamper.of("purchase", "village", "uuid", SLIP, "village = '611025104203'"),
            Tamper.of("purchase", "state", "uuid", SLIP, "state = 'REVERSED'"),
            assent("net_grams", "net_grams = net_grams + 1"), assent("fen", "fen = fen - 1"), assent("grade", "grade = '9'"),
            assent("produce", "produce = 'walnut'"), assent("slip", "slip = '00000000-0000-7000-8000-000000000000'"),
            assent("household_id", "household_id = (select max(id) from household where id <> slip_assent.household_id)"),
            new Tamper("slip_assent", "a row gone", assent("", "").row(), "delete from slip_assent where slip = '{0}'", null),
            Tamper.of("purchase", "confirmation", "uuid", "confirmation = 'SIGNATURE'", "confirmation = 'PIN'"),
            Tamper.of("purchase", "confirmation", "uuid", "confirmation = 'SIGNATURE'", "confirmation = 'PHOTO'"),
            Tamper.of("purchase", "confirmation", "uuid", "confirmation = 'SIGNATURE'", "confirmation = null"),
            Tamper.of("purchase", "confirmation_photo", "uuid", "confirmation = 'SIGNATURE'", "confirmation_photo = null"),
            Tamper.of("purchase", "confirmation_photo", "uuid", "confirmation = 'SIGNATURE'",
                    "confirmation_photo = '00000000-0000-7000-8000-000000000000', written_at = '2020-01-01 00:00:00'"),
            Tamper.of("slip_photo", "shows", "slip", "shows = 'SIGNATURE'", "shows = 'GOODS'"),
            Tamper.of("slip_photo", "slip", "slip", "shows = 'SIGNATURE'", "slip = (select max(slip) from slip_assent)"),
            CROP,
            CROP.changed("delete from crop where id = {1}"),
            CROP.changed("update crop set year_no = year_no - 1 where id = {1}"),
            Tamper.of("payable", "owed_fen", "slip", "left_fen > 0", "owed_fen = owed_fen + 1"),
            Tamper.of("payable", "left_fen", "slip", "left_fen > 0", "left_fen = left_fen - 1"),
            Tamper.of("payable", "household_id", "slip", "left_fen > 0",
                    "household_id = (select max(id) from household where id <> payable.household_id)"),
            Tamper.of("payable", "account_id", "slip", "left_fen > 0",
                    "account_id = (select id from ledger_account where code = 'paid-bank')"),
            Tamper.of("payable", "cancelled", "slip", "left_fen = owed_fen", "cancelled = true"),
            Tamper.of("payment", "fen", "uuid", "reversed_at is null", "fen = fen + 1"),
            Tamper.of("payment", "method", "uuid", "method = 'CASH' and reversed_at is null", "method = 'TRANSFER'"),
            Tamper.of("payment", "place", "uuid", "method = 'CASH' and reversed_at is null", "place = '611025104206'"),
            Tamper.of("payment", "reversed_at", "uuid", "reversed_at is null", "reversed_at = paid_at"),
            new Tamper("payment_line", "fen", "select max(p.uuid), max(p.id) from payment p where p.uuid = (select max(uuid) from payment)",
                    "update payment_line set fen = fen + 1 where payment_id = {1}", null),
            new Tamper("payment_line", "payable_id", "select max(p.uuid), max(p.id) from payment p where p.uuid = (select max(uuid)"
                    + " from payment)",
                    "update payment_line set payable_id = (select max(id) from payable where id <> payment_line.payable_id) where"
                            + " payment_id = {1}", null),
            new Tamper("payment_line", "a row gone", "select uuid, id from payment where uuid = (select max(uuid) from payment)",
                    "delete from payment_line where payment_id = {1}", null),
            line("sent_grams", "sent_grams = sent_grams + 1"),
            line("received_grams", "received_grams = received_grams + 1"),
            line("received_grams", "received_grams = null"),
            new Tamper("consignment_lot", "pack_grams", "select max(lot_code) from consignment_lot where pack_grams is not null",
                    "update consignment_lot set pack_grams = pack_grams + 1 where lot_code = '{0}' and pack_grams is not null", null),
            new Tamper("consignment", "to_place", "select max(i.lot_code), max(c.id) from consignment c join consignment_lot i on"
                    + " i.consignment_id = c.id where c.id = (select max(id) from consignment where state = 'RECEIVED')",
                    "update consignment set to_place = '611025103' where id = {1}", null));

    private static Tamper assent(String column, String set) {
        return Tamper.of("slip_assent", column, "slip", "slip in (select uuid from purchase)", set);
    }

    private static Tamper line(String column, String set) {
        return new Tamper("consignment_lot", column, "select max(lot_code) from consignment_lot where received_grams is not null",
                "update consignment_lot set " + set + " where lot_code = '{0}' and received_grams is not null", null);
    }

    static final List<Tamper> LOTS = List.of(
            Tamper.of("lot", "grams", "code", LOOSE, "grams = grams + 1"),
            Tamper.of("lot", "outside", "code", LOOSE + " and outside = false", "outside = true"),
            Tamper.of("lot", "remaining_grams", "code", LOOSE, "remaining_grams = remaining_grams + 1"),
            Tamper.of("lot", "packs", "code", "sku is not null", "packs = packs + 1, grams = grams + pack_grams"),
            Tamper.of("lot", "pack_grams", "code", "sku is not null", "pack_grams = pack_grams + 1, grams = grams + packs"),
            share("grams", "grams = grams + 1"),
            share("fen", "fen = fen + 1"),
            share("remaining_grams", "remaining_grams = remaining_grams - 1"),
            share("remaining_fen", "remaining_fen = remaining_fen - 1"),
            share("household_id", "household_id = (select max(id) from household where id not in"
                    + " (select s.household_id from lot_share s where s.lot_id = {1}))"),
            new Tamper("lot_share", "a row gone", share("", "").row(), "delete from lot_share where lot_id = {1} and household_id = {2}",
                    null),
            move("grams", "MADE", "grams = grams + 1"),
            move("grams", "SHORTAGE", "grams = grams + 1"),
            move("grams", "WASTED", "grams = grams + 1"),
            move("grams", "SCALE_GAIN", "grams = grams + 1"),
            move("fen", "MADE", "fen = fen + 1"),
            move("fen", "SCALE_GAIN", "fen = fen + 1"),
            move("kind", "SHORTAGE", "kind = 'LOST'").named("consignment_lot of"),
            move("from_lot", "TAKEN", "from_lot = (select max(id) from lot where id <> lot_move.from_lot)").named("lot "),
            move("to_lot", "MADE", "to_lot = (select max(id) from lot where id <> lot_move.to_lot)").named("lot "),
            new Tamper("lot_move", "grams", "select max(l.code), max(m.id) from lot_move m join lot l on l.id = m.to_lot where m.id"
                    + " = (select max(id) from lot_move where kind = 'ARRIVED')", "update lot_move set grams = grams + 1 where id = {1}",
                    null),
            new Tamper("lot_move", "grams", "select max(l.code), max(m.id) from lot_move m join lot l on l.id = m.to_lot where m.id"
                    + " = (select max(id) from lot_move where kind = 'DEPARTED')", "update lot_move set grams = grams + 1 where id = {1}",
                    null),
            moveShare("grams", "grams = grams + 1"), moveShare("fen", "fen = fen + 1"),
            moveShare("household_id", "household_id = (select max(id) from household where id not in"
                    + " (select s.household_id from lot_move_share s where s.move_id = {1}))"),
            new Tamper("lot_move_share", "a row gone", moveShare("", "").row(),
                    "delete from lot_move_share where move_id = {1} and household_id = {2}", null));

    private static Tamper share(String column, String set) {
        return new Tamper("lot_share", column, "select l.code, s.lot_id, s.household_id from lot_share s join lot l on l.id ="
                + " s.lot_id where s.remaining_grams > 1 and s.remaining_fen > 1 order by s.lot_id desc, s.household_id",
                "update lot_share set " + set + " where lot_id = {1} and household_id = {2}", null);
    }

    private static Tamper move(String column, String kind, String set) {
        return new Tamper("lot_move", column, "select max(step), max(id) from lot_move where id = (select max(id) from lot_move"
                + " where undoes is null and kind = '" + kind + "')", "update lot_move set " + set + " where id = {1}", null);
    }

    private static Tamper moveShare(String column, String set) {
        return new Tamper("lot_move_share", column,
                "select m.step, s.move_id, s.household_id from lot_move_share s join lot_move m on m.id = s.move_id where m.kind ="
                + " 'MADE' order by s.move_id desc, s.household_id",
                "update lot_move_share set " + set + " where move_id = {1} and household_id = {2}", null);
    }

    static final List<Tamper> TOWN = List.of(
            Tamper.of("sorting_run", "loss_grams", "uuid", "state = 'DONE'", "loss_grams = loss_grams + 1"),
            Tamper.of("sorting_run", "state", "uuid", "state = 'DONE'", "state = 'REVERSED'"),
            sorting("sorting_input", "grams", "grams = grams + 1"),
            sorting("sorting_input", "lot_id", "lot_id = (select max(id) from lot)"),
            sorting("sorting_output", "grams", "grams = grams + 1"),
            new Tamper("sorting_output", "a row gone", sorting("sorting_output", "", "").row(),
                    "delete from sorting_output where run_id = {1}", null),
            rewarded("sorting_output", "premium_fen", "premium_fen = premium_fen + 1"),
            rewarded("sorting_premium", "fen", "fen = fen + 1"),
            rewarded("sorting_premium", "household_id",
                    "household_id = (select max(id) from household where id not in (select household_id from sorting_premium))"),
            rewarded("sorting_premium", "village", "village = '611025104203'").named("payable of"),
            new Tamper("sorting_premium", "a row gone", rewarded("sorting_premium", "", "").row(),
                    "delete from sorting_premium where run_id = {1} and line_no = 0", null),
            Tamper.of("payable", "purpose", "slip", "purpose = 'PREMIUM' and cancelled = false", "purpose = 'PURCHASE'"),
            Tamper.of("inspection", "sample_grams", "lot_code", "sample_grams > 0", "sample_grams = sample_grams + 1"),
            Tamper.of("inspection", "part_grams", "lot_code", "part_of is not null", "part_grams = part_grams + 1"),
            Tamper.of("station_count", "expected_grams", "lot_code", "expected_grams > counted_grams", "expected_grams = expected_grams + 1"),
            Tamper.of("station_count", "counted_grams", "lot_code", "expected_grams > counted_grams", "counted_grams = counted_grams - 1"),
            Tamper.of("disposal", "grams", "lot_code", "kind = 'RETURNED'", "grams = grams + 1").byKind("RETURNED"),
            Tamper.of("disposal", "kind", "lot_code", "kind = 'RETURNED'", "kind = 'DESTROYED'").byKind("RETURNED"),
            Tamper.of("disposal", "kind", "lot_code", "kind = 'USED'", "kind = 'DESTROYED'").byKind("USED"),
            Tamper.of("disposal", "grams", "made_lot_code", "kind = 'DOWNGRADED'", "grams = grams + 1"),
            Tamper.of("packing", "packs", "uuid", "state = 'DONE'", "packs = packs + 1"),
            Tamper.of("packing", "pack_grams", "uuid", "state = 'DONE'", "pack_grams = pack_grams + 1"),
            Tamper.of("packing", "rest_grams", "uuid", "rest = 'LOSS'", "rest_grams = rest_grams + 1"),
            Tamper.of("packing", "rest", "uuid", "rest = 'LOSS'", "rest = 'KEEP'"),
            Tamper.of("packing", "state", "uuid", "state = 'DONE'", "state = 'REVERSED'"),
            Tamper.of("packing", "sku", "uuid", "state = 'DONE'", "sku = (select max(code) from sku where code <> packing.sku)"));

    private static Tamper rewarded(String table, String column, String set) {
        return new Tamper(table, column, "select max(uuid), max(id) from sorting_run where id = (select max(p.run_id) from sorting_premium p"
                + " join sorting_run r on r.id = p.run_id where r.state = 'DONE')",
                "update " + table + " set " + set + " where run_id = {1} and line_no = 0", null);
    }

    private static Tamper sorting(String table, String column, String set) {
        return new Tamper(table, column, "select max(uuid), max(id) from sorting_run where id = (select max(id) from sorting_run"
                + " where state = 'DONE')",
                "update " + table + " set " + set + " where run_id = {1} and line_no = (select min(line_no) from " + table
                        + " where run_id = {1})", null);
    }
}
