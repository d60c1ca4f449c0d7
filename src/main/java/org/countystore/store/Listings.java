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
import jakarta.persistence.TypedQuery;

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
    List<Listing> onSale(Search search) {
        String[] words = search.words().isEmpty() ? new String[0] : search.words().split("\\s+");
        StringBuilder where = new StringBuilder("select l from Listing l where l.onSale = true");
        search.category().ifPresent(category -> where.append(" and l.category = :category"));
        search.origin().ifPresent(origin -> where.append(" and l.sku in (select s.sku from Stock s where s.origin between :first and :last")
                .append(" and s.store = l.store and s.live = true)"));
        for (int i = 0; i < words.length; i++) {
            where.append(" and l.words like :word").append(i).append(" escape '!'");
        }
        search.page().after().ifPresent(mark -> where.append(search.sort().after()));
        TypedQuery<Listing> query = db.createQuery(where + search.sort().orderBy(), Listing.class);
        search.category().ifPresent(category -> query.setParameter("category", category));
        search.origin().ifPresent(origin -> query.setParameter("first", origin).setParameter("last", lastBelow(origin)));
        for (int i = 0; i < words.length; i++) {
            query.setParameter("word" + i, "%" + words[i].replaceAll("[!%_]", "!$0") + "%");
        }
        search.page().after().map(search.sort()::parse)
                .ifPresent(mark -> query.setParameter("value", mark.value()).setParameter("id", mark.id().toString()));
        return query.setMaxResults(search.page().sizeAndOne()).getResultList();
    }

    /** Codes below a place begin with its own. */
    private static PlaceCode lastBelow(PlaceCode place) {
        return new PlaceCode((place.value() + "999999").substring(0, 12));
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
