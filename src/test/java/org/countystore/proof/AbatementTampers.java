package org.countystore.proof;

import java.util.List;

/** The same for what orders cost less in the end. */
final class AbatementTampers {
    private AbatementTampers() {
    }

    static final List<Tamper> ALL = List.of(
            line("SHORT", "missing_packs", "missing_packs = missing_packs + 1"), line("SHORT", "cause", "cause = 'LIGHTER'"),
            line("SHORT", "abated_fen", "abated_fen = abated_fen - 1"),
            line("LIGHTER", "abated_fen", "abated_fen = abated_fen - 1"), line("LIGHTER", "cause", "cause = null"),
            line("LIGHTER", "abated_self_fen", "abated_self_fen = abated_self_fen - 1"),
            abatement("fen", "fen = fen + 1"), abatement("self_fen", "self_fen = self_fen - 1"),
            abatement("uuid", "uuid = '00000000-0000-0000-0000-000000000000'"),
            abatement("order_id", "order_id = (select max(id) from county_order where id not in (select order_id from abatement))"),
            abatement("paid_back_at", "paid_back_at = null"),
            Tamper.of("abatement", "paid_back_at", "uuid", "paid_back_at is null and self_fen > 0", "paid_back_at = abated_at"),
            new Tamper("abatement", "a row gone", abatement("", "").row(), "delete from abatement where uuid = '{0}'", null),
            Tamper.of("county_order", "packed_at", "uuid", "id in (select order_id from abatement)", "packed_at = null"),
            portion("fen", "fen = fen + 1"), portion("tranche_no", "tranche_no = 7"), portion("again", "again = true"),
            new Tamper("abatement_portion", "a row gone", portion("", "").row(),
                    "delete from abatement_portion where order_id = {1} and tranche_no = {2}", null));

    private static Tamper line(String cause, String column, String set) {
        return new Tamper("order_line", column, "select o.uuid, i.order_id, i.line_no from order_line i join county_order o"
                + " on o.id = i.order_id where i.cause = '" + cause + "'",
                "update order_line set " + set + " where order_id = {1} and line_no = {2}", null);
    }

    private static Tamper abatement(String column, String set) {
        return Tamper.of("abatement", column, "uuid", "paid_back_at is not null", set);
    }

    private static Tamper portion(String column, String set) {
        return new Tamper("abatement_portion", column, "select o.uuid, p.order_id, p.tranche_no from abatement_portion p"
                + " join county_order o on o.id = p.order_id order by p.tranche_no",
                "update abatement_portion set " + set + " where order_id = {1} and tranche_no = {2}", null);
    }
}
