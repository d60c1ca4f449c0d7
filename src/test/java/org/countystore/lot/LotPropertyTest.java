package org.countystore.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.testing.Database;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

@Label("Lots under any work of many threads")
class LotPropertyTest {
    private static final int HOUSEHOLDS = 12;

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void lose_no_gram_and_no_fen_of_anybody_on_postgresql(@ForAll long seed) {
        holds(Database.POSTGRESQL, seed, 8, 60);
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void lose_no_gram_and_no_fen_of_anybody_on_derby(@ForAll long seed) {
        holds(Database.DERBY, seed, 4, 40);
    }

    private static void holds(Database vendor, long seed, int threads, int operations) {
        try (Granary granary = new Granary(vendor, HOUSEHOLDS)) {
            Harvesttime time = new Harvesttime(granary, HOUSEHOLDS);
            time.run(seed, threads, operations);
            assertEquals(time.acknowledged, steps(granary));
            a_lot_is_the_sum_of_its_households(granary);
            a_move_is_the_sum_of_its_households(granary);
            what_is_left_is_what_came_in_less_what_went_out(granary);
            a_step_makes_what_it_takes(granary);
            a_household_is_owed_in_all_lots_what_it_brought(granary);
            assertTrue(deepest(granary) >= 10);
            assertTrue(granary.number("select count(*) from lot_move where kind = 'TAKEN'") > operations / 3);
        }
    }

    private static Set<UUID> steps(Granary granary) {
        return Set.copyOf(granary.asked("select distinct m.step from LotMove m", UUID.class));
    }

    private static void a_lot_is_the_sum_of_its_households(Granary granary) {
        nothing(granary, """
                select l.id from lot l where l.grams <> (select sum(s.grams) from lot_share s where s.lot_id = l.id)
                  or l.remaining_grams <> (select sum(s.remaining_grams) from lot_share s where s.lot_id = l.id)""");
        nothing(granary, "select lot_id from lot_share where remaining_grams = 0 and remaining_fen <> 0");
    }

    private static void a_move_is_the_sum_of_its_households(Granary granary) {
        nothing(granary, """
                select m.id from lot_move m where m.kind not in ('DEPARTED', 'ARRIVED') and (
                  m.grams <> (select sum(s.grams) from lot_move_share s where s.move_id = m.id)
                  or m.fen <> (select sum(s.fen) from lot_move_share s where s.move_id = m.id))""");
    }

    /** By lot and household, grams and fen. */
    private static void what_is_left_is_what_came_in_less_what_went_out(Granary granary) {
        nothing(granary, """
                select s.lot_id from lot_share s
                where s.remaining_grams <>
                    (select coalesce(sum(p.grams), 0) from lot_move m join lot_move_share p on p.move_id = m.id
                       where m.to_lot = s.lot_id and p.household_id = s.household_id)
                  - (select coalesce(sum(p.grams), 0) from lot_move m join lot_move_share p on p.move_id = m.id
                       where m.from_lot = s.lot_id and p.household_id = s.household_id)
                or s.remaining_fen <>
                    (select coalesce(sum(p.fen), 0) from lot_move m join lot_move_share p on p.move_id = m.id
                       where m.to_lot = s.lot_id and p.household_id = s.household_id)
                  - (select coalesce(sum(p.fen), 0) from lot_move m join lot_move_share p on p.move_id = m.id
                       where m.from_lot = s.lot_id and p.household_id = s.household_id)""");
        nothing(granary, """
                select p.move_id from lot_move m join lot_move_share p on p.move_id = m.id
                where coalesce(m.to_lot, m.from_lot) is not null and not exists (select 1 from lot_share s
                  where s.lot_id = coalesce(m.to_lot, m.from_lot) and s.household_id = p.household_id)""");
    }

    private static void a_step_makes_what_it_takes(Granary granary) {
        nothing(granary, """
                select m.step from lot_move m join lot_move_share p on p.move_id = m.id
                where m.kind in ('TAKEN', 'MADE', 'WASTED') group by m.step, p.household_id
                having sum(case when m.kind = 'TAKEN' then p.grams else -p.grams end) <> 0
                  or sum(case when m.kind = 'TAKEN' then p.fen else -p.fen end) <> 0""");
    }

    /** What is undone counts backwards. */
    private static void a_household_is_owed_in_all_lots_what_it_brought(Granary granary) {
        for (String what : List.of("grams", "fen")) {
            String signed = "sum(case when m.undoes is null then p." + what + " else -p." + what + " end)";
            String moved = "(select coalesce(" + signed + ", 0) from lot_move m join lot_move_share p on p.move_id = m.id "
                    + "where p.household_id = h.id and m.kind in ";
            nothing(granary, "select h.id from household h where " + moved + "('RECEIVED', 'SCALE_GAIN')) <> "
                    + moved + "('SHORTAGE', 'WASTED', 'LOST')) + (select coalesce(sum(s.remaining_" + what
                    + "), 0) from lot_share s where s.household_id = h.id)");
        }
    }

    /** The longest line of parents, level by level from the baskets down. */
    private static int deepest(Granary granary) {
        int depth = 0;
        String level = "select to_lot from lot_move where kind = 'RECEIVED' and to_lot is not null";
        List<Object> lots = granary.column(level);
        while (!lots.isEmpty()) {
            depth++;
            String in = lots.stream().map(Object::toString).collect(Collectors.joining(", "));
            lots = granary.column("select distinct m.to_lot from lot_move t join lot_move m on m.step = t.step where t.kind = 'TAKEN' "
                    + "and m.kind = 'MADE' and m.to_lot is not null and t.from_lot in (" + in + ")");
        }
        return depth - 1;
    }

    private static void nothing(Granary granary, String query) {
        assertEquals(List.of(), granary.column(query), query);
    }
}
