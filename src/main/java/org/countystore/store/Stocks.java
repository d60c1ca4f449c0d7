package org.countystore.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;
import org.countystore.kernel.SkuCode;
import org.countystore.store.Shelf.Slot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** The packs of every lot in every store. The figures change here only, and only if they allow it. */
@Dependent
class Stocks {
    private static final String ALLOCATE = """
            UPDATE stock SET available = available - ?, allocated = allocated + ?
            WHERE id = ? AND available >= ? AND blocked = FALSE""";
    private static final String RELEASE = """
            UPDATE stock SET available = available + ?, allocated = allocated - ?
            WHERE id = ? AND allocated >= ?""";
    private static final String HAND_OVER = """
            UPDATE stock SET allocated = allocated - ?, handed_over = handed_over + ?,
                live = CASE WHEN available + allocated = ? THEN FALSE ELSE TRUE END
            WHERE id = ? AND allocated >= ?""";
    private static final String TAKE_BACK = """
            UPDATE stock SET available = available + ?, handed_over = handed_over - ?, live = TRUE
            WHERE id = ? AND handed_over >= ?""";
    private static final String THROW_AWAY = """
            UPDATE stock SET adjusted = adjusted - ?, handed_over = handed_over - ?
            WHERE id = ? AND handed_over >= ?""";
    private static final String GLANCE = """
            SELECT l.version, l.sold, s.id, s.available, s.owed_one_fen FROM listing l LEFT JOIN stock s ON s.sku = l.only_sku
                AND s.store = l.store AND s.live = TRUE AND s.blocked = FALSE AND s.available > 0 AND s.best_before >= ?
            WHERE l.id = ? ORDER BY s.best_before, s.id""";
    @PersistenceContext
    EntityManager db;
    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    /** Some packs of one stock row. */
    record Some(long stock, long packs) {
    }

    /** @param villages that have a part in its packs */
    void add(Stock stock, Collection<PlaceCode> villages) {
        db.persist(stock);
        db.flush();
        villages.forEach(village -> db.persist(new StockVillage(stock, village)));
    }

    Optional<Stock> of(LotId lot, PlaceCode store) {
        return db.createQuery("select s from Stock s where s.lot = :lot and s.store = :store", Stock.class)
                .setParameter("lot", lot).setParameter("store", store).getResultStream().findFirst();
    }

    /** As the database has it now, whatever this transaction changed by a conditional update before. */
    Optional<Stock> of(LotCode lot, PlaceCode store) {
        return db.createQuery("select s from Stock s where s.lotCode = :lot and s.store = :store", Stock.class)
                .setParameter("lot", lot).setParameter("store", store).setHint("eclipselink.refresh", true)
                .getResultStream().findFirst();
    }

    /** The listings with what may be sold of them that day, in one statement for any number. */
    Map<ListingId, Shelf> shelves(Collection<ListingId> listings, LocalDate day) {
        List<Object[]> rows = db.createQuery("""
                select l.id, l.store, l.sku, l.title, l.price, l.onSale, i.sku, i.packs, s.id, s.lotCode, s.available,
                  l.seasonFrom, l.seasonUntil, p.id, p.opensOn, p.closesOn, p.deliversOn
                from Listing l left join ListingPart i on i.listing = l.id
                  left join Stock s on s.sku = i.sku and s.store = l.store and s.live = true
                  and s.blocked = false and s.available > 0 and s.bestBefore >= :day
                  left join Presale p on p.id = l.presale
                where l.id in :ids order by s.bestBefore, s.id""", Object[].class)
                .setParameter("ids", listings.stream().map(ListingId::toString).toList()).setParameter("day", day)
                .getResultList();
        Map<ListingId, Shelf> shelves = new LinkedHashMap<>();
        for (Object[] row : rows) {
            ListingId id = ListingId.of((String) row[0]);
            Shelf shelf = shelves.computeIfAbsent(id, same -> shelf(id, row, day));
            List<Slot> slots = slots(shelf, new SkuCode((String) row[6]), (Integer) row[7]);
            if (row[8] != null) {
                slots.add(new Slot((Long) row[8], (LotCode) row[9], (Long) row[10]));
            }
        }
        return shelves;
    }

    private static Shelf shelf(ListingId id, Object[] row, LocalDate day) {
        Optional<SaleWindow> season = Optional.ofNullable((LocalDate) row[11]).map(from -> new SaleWindow(from, (LocalDate) row[12]));
        Optional<Presale.Terms> presale = Optional.ofNullable((LocalDate) row[14])
                .map(opens -> new Presale.Terms(opens, (LocalDate) row[15], (LocalDate) row[16], 0));
        Sale sale = Sale.on(day, season, presale);
        return new Shelf(id, (PlaceCode) row[1], (SkuCode) row[2], (String) row[3], (Money) row[4], (Boolean) row[5], sale,
                presale.filter(terms -> sale == Sale.PRESALE).map(terms -> new Shelf.Promise((Long) row[13], terms.delivers())),
                new ArrayList<>());
    }

    private static List<Slot> slots(Shelf shelf, SkuCode sku, int packs) {
        return shelf.parts().stream().filter(part -> part.sku().equals(sku)).findFirst().orElseGet(() -> {
            Shelf.Part part = new Shelf.Part(sku, packs, new ArrayList<>());
            shelf.parts().add(part);
            return part;
        }).slots();
    }

    /** What may be sold of one SKU now, first expiring first. */
    List<Slot> slots(PlaceCode store, SkuCode sku, LocalDate day) {
        return db.createQuery("""
                select s.id, s.lotCode, s.available from Stock s where s.store = :store and s.sku = :sku and s.live = true
                  and s.blocked = false and s.available > 0 and s.bestBefore >= :day order by s.bestBefore, s.id""", Object[].class)
                .setParameter("store", store).setParameter("sku", sku).setParameter("day", day).getResultStream()
                .map(row -> new Slot((Long) row[0], (LotCode) row[1], (Long) row[2])).toList();
    }

    /** What of a {@link #display} differs from one moment to the next; asked past the persistence context, which costs as much again. */
    Optional<Glance> glance(ListingId id, LocalDate day) {
        try (Connection connection = database.getConnection(); PreparedStatement look = connection.prepareStatement(GLANCE)) {
            look.setDate(1, Date.valueOf(day));
            look.setString(2, id.toString());
            try (ResultSet row = look.executeQuery()) {
                return row.next() ? Optional.of(glance(id, day, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** A listing of which nothing lies on the shelf has one row all the same. */
    private static Glance glance(ListingId id, LocalDate day, ResultSet row) throws SQLException {
        long version = row.getLong(1);
        long sold = row.getLong(2);
        long stock = row.getLong(3);
        Optional<Glance.Lot> next = row.wasNull() ? Optional.empty() : Optional.of(new Glance.Lot(stock, new Money(row.getLong(5))));
        long available = 0;
        do {
            available += row.getLong(4);
        } while (row.next());
        return new Glance(id, day, version, sold, available, next);
    }

    /** A listing and what lies on the shelf for it, first expiring first; a box has no shelf of its own. */
    record Display(Listing listing, List<Stock> shelf) {
    }

    Optional<Display> display(ListingId id, LocalDate day) {
        List<Object[]> rows = db.createQuery("""
                select l, s from Listing l left join Stock s on s.sku = l.onlySku and s.store = l.store and s.live = true
                  and s.blocked = false and s.available > 0 and s.bestBefore >= :day
                where l.id = :id order by s.bestBefore, s.id""", Object[].class)
                .setParameter("id", id.toString()).setParameter("day", day).getResultList();
        return rows.stream().findFirst().map(first -> new Display((Listing) first[0],
                rows.stream().map(row -> (Stock) row[1]).filter(Objects::nonNull).toList()));
    }

    /** What lies on the shelves of these SKUs and may be sold that day, first expiring first. */
    List<Stock> onTheShelf(PlaceCode store, Collection<SkuCode> skus, LocalDate day) {
        return skus.isEmpty() ? List.of() : db.createQuery("""
                select s from Stock s where s.sku in :skus and s.store = :store and s.live = true and s.blocked = false
                  and s.available > 0 and s.bestBefore >= :day order by s.sku, s.bestBefore, s.id""", Stock.class)
                .setParameter("skus", skus).setParameter("store", store).setParameter("day", day).getResultList();
    }

    Map<Long, LocalDate> bestBefore(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : db.createQuery("select s.id, s.bestBefore from Stock s where s.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    /** @return for each, whether the packs were there and are now set aside; one round trip for all */
    boolean[] allocate(List<Some> all) {
        return change(ALLOCATE, all, Stocks::there);
    }

    /** To be written with the rest. @param gone told if packs are not there any more */
    void allocate(List<Some> all, Rows rows, Consumer<Some> gone) {
        rows.change(ALLOCATE, all, Stocks::there, gone);
    }

    boolean[] release(List<Some> all) {
        return change(RELEASE, all, Stocks::there);
    }

    /** Onto the shelf again. */
    boolean[] takeBack(List<Some> all) {
        return change(TAKE_BACK, all, Stocks::there);
    }

    /** In one step, so that nobody can order them in between. */
    boolean[] throwAway(List<Some> all) {
        return change(THROW_AWAY, all, Stocks::there);
    }

    private static List<Object> there(Some some) {
        return List.of(some.packs, some.packs, some.stock, some.packs);
    }

    /** A row whose last pack leaves is no longer live, so that nobody looks at it any more. */
    boolean[] handOver(List<Some> all) {
        return change(HAND_OVER, all, some -> List.of(some.packs, some.packs, some.packs, some.stock, some.packs));
    }

    private boolean[] change(String sql, List<Some> all, Function<Some, List<Object>> parameters) {
        int[] met = new Rows(db::unwrap).change(sql, all.stream().map(parameters).toList()).write();
        boolean[] changed = new boolean[met.length];
        for (int i = 0; i < met.length; i++) {
            changed[i] = met[i] == 1;
        }
        return changed;
    }

    /**
     * Takes rejected packs off the shelf, as if the lot had come without them.
     *
     * @param owed       what the households were owed for what is left of the lot
     * @param owedForOne and for one pack of it
     * @return false if fewer lie there that nobody has ordered
     */
    boolean clear(long stock, long packs, Money owed, Money owedForOne) {
        return db.createNativeQuery("""
                UPDATE stock SET received = received - ?1, available = available - ?1, owed_fen = ?2, owed_one_fen = ?3,
                    live = CASE WHEN available + allocated = ?1 THEN FALSE ELSE TRUE END
                WHERE id = ?4 AND available >= ?1""")
                .setParameter(1, packs).setParameter(2, owed.fen()).setParameter(3, owedForOne.fen()).setParameter(4, stock)
                .executeUpdate() == 1;
    }

    /** @param more packs that counting found too many (above zero) or too few; false if fewer are available */
    boolean adjust(long stock, long more) {
        return db.createNativeQuery("""
                UPDATE stock SET available = available + ?1, adjusted = adjusted + ?1,
                    live = CASE WHEN available + allocated = ?2 THEN FALSE ELSE TRUE END
                WHERE id = ?3 AND available >= ?2""")
                .setParameter(1, more).setParameter(2, -more).setParameter(3, stock).executeUpdate() == 1;
    }

    boolean block(LotId lot, boolean blocked) {
        return db.createQuery("update Stock s set s.blocked = :blocked where s.lot = :lot")
                .setParameter("blocked", blocked).setParameter("lot", lot).executeUpdate() > 0;
    }

    /** What lies in a store, first expiring first. */
    List<Stock> inStore(PlaceCode store, Page page) {
        Mark after = Mark.of(page);
        return db.createQuery("""
                select s from Stock s where s.store = :store and s.live = true
                  and (s.bestBefore > :day or (s.bestBefore = :day and s.id > :id)) order by s.bestBefore, s.id""", Stock.class)
                .setParameter("store", store).setParameter("day", after.day).setParameter("id", after.id)
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Lots that will be past their best-before by that day, with packs that nobody has ordered yet. */
    long countExpiring(PlaceCode store, LocalDate by) {
        return db.createQuery("""
                select count(s) from Stock s
                where s.store = :store and s.live = true and s.available > 0 and s.bestBefore <= :by""", Long.class)
                .setParameter("store", store).setParameter("by", by).getSingleResult();
    }

    long countBlocked(PlaceCode store) {
        return db.createQuery("select count(s) from Stock s where s.store = :store and s.live = true and s.blocked = true", Long.class)
                .setParameter("store", store).getSingleResult();
    }

    /** Where a list by best-before goes on. */
    record Mark(LocalDate day, long id) {
        static Mark of(Page page) {
            return page.after().map(Mark::parse).orElse(new Mark(LocalDate.EPOCH, 0));
        }

        private static Mark parse(String text) {
            return PageMark.parse(text, LocalDate::parse, Long::valueOf, Mark::new);
        }

        static Mark of(Stock stock) {
            return new Mark(stock.bestBefore(), stock.id());
        }

        @Override
        public String toString() {
            return day + PageMark.BETWEEN + id;
        }
    }
}
