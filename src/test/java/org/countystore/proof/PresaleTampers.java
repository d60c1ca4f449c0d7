package org.countystore.proof;

import java.util.List;

/** The same for what is ordered ahead of the harvest. */
final class PresaleTampers {
    private PresaleTampers() {
    }

    static final List<Tamper> ALL = List.of(
            presale("reserved", "reserved = reserved - 1"), presale("allotted", "allotted = allotted - 1"),
            presale("queued", "queued = queued + 1"),
            presale("sku", "sku = (select max(code) from sku where code <> presale.sku)"),
            waiting("packs", "packs = packs + 1"), waiting("allotted", "allotted = allotted + 1"),
            waiting("withdrawn", "withdrawn = withdrawn + 1").named("presale "),
            replaced("replaced", "replaced = replaced - 1").named("presale "),
            replaced("substitute_sku", "substitute_sku = (select max(code) from sku where code <> reservation.substitute_sku)")
                    .named("stock_movement of order "),
            waiting("line_no", "line_no = 77"),
            waiting("order_uuid", "order_uuid = '00000000-0000-0000-0000-000000000000'"),
            Tamper.by("reservation", "released", "select order_uuid, id from reservation where released > 0", "released = released - 1"),
            Tamper.by("reservation", "place_no", "select order_uuid, id from reservation where place_no = 1 and presale_id in"
                    + " (select presale_id from reservation where place_no = 2)", "place_no = 99"),
            new Tamper("reservation", "a row gone", waiting("", "").row(), "delete from reservation where id = {1}", null),
            new Tamper("order_line", "promised_on", "select o.uuid, o.id from reservation r join county_order o on o.uuid = r.order_uuid",
                    "update order_line set promised_on = null where order_id = {1} and line_no = 1", null));

    private static Tamper presale(String column, String set) {
        return Tamper.of("presale", column, "uuid", "reserved > allotted", set);
    }

    private static Tamper replaced(String column, String set) {
        return Tamper.by("reservation", column, "select order_uuid, id from reservation where replaced > 0", set);
    }

    /** Of whoever came last. */
    private static Tamper waiting(String column, String set) {
        return Tamper.by("reservation", column, "select order_uuid, id from reservation where packs > allotted + withdrawn + replaced"
                + " order by place_no desc", set);
    }
}
