package org.countystore.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Everything the county store has ever offered. */
@Dependent
class Listings {
    @PersistenceContext
    EntityManager db;

    void add(Listing listing) {
        db.persist(listing);
    }

    /** Writes now, so that a second listing of the same SKU is noticed here. */
    void write() {
        db.flush();
    }

    Optional<Listing> find(ListingId id) {
        return Optional.ofNullable(db.find(Listing.class, id.toString()));
    }

    Optional<Listing> of(PlaceCode store, SkuCode sku) {
        return db.createQuery("select l from Listing l where l.store = :store and l.sku = :sku", Listing.class)
                .setParameter("store", store).setParameter("sku", sku).getResultStream().findFirst();
    }

    List<Listing> all(Collection<ListingId> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select l from Listing l where l.id in :ids", Listing.class)
                .setParameter("ids", ids.stream().map(ListingId::toString).toList()).getResultList();
    }

    /** What is on sale and answers the search; one more than a page. */
    List<Listing> onSale(Looking looking) {
        return looking.isHopeless() ? List.of() : looking.ask(db, "l", Listing.class)
                .setMaxResults(looking.search().page().sizeAndOne()).getResultList();
    }

    /** How many answer the search, counted no further than this. */
    int count(Looking looking, int atMost) {
        return looking.isHopeless() ? 0 : looking.ask(db, "l.id", String.class).setMaxResults(atMost).getResultList().size();
    }

    /** On sale or not, by SKU, so that one kind stands together. */
    List<Listing> inStore(PlaceCode store, Page page) {
        return db.createQuery("select l from Listing l where l.store = :store and l.sku > :after order by l.sku", Listing.class)
                .setParameter("store", store).setParameter("after", new SkuCode(page.afterText()))
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** SKUs that lie in a store without being listed. */
    List<SkuCode> unlisted(PlaceCode store) {
        return db.createQuery("""
                select s.sku from Stock s left join Listing l on l.sku = s.sku and l.store = s.store
                where s.store = :store and s.live = true and l.id is null group by s.sku order by s.sku""", SkuCode.class)
                .setParameter("store", store).setMaxResults(Page.LARGEST).getResultList();
    }

    /** One round trip for all. */
    void countSold(SortedMap<ListingId, Integer> packs) {
        try (PreparedStatement row = db.unwrap(Connection.class).prepareStatement("UPDATE listing SET sold = sold + ? WHERE id = ?")) {
            for (Map.Entry<ListingId, Integer> sold : packs.entrySet()) {
                row.setLong(1, sold.getValue());
                row.setString(2, sold.getKey().toString());
                row.addBatch();
            }
            if (Arrays.stream(row.executeBatch()).anyMatch(count -> count != 1)) {
                throw new IllegalStateException("no such listing among " + packs.keySet());
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
