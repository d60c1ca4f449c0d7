package org.countystore.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;
import org.countystore.kernel.SkuCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Everything the county store has ever offered. */
@Dependent
class Listings {
    @PersistenceContext
    EntityManager db;

    void add(Listing listing) {
        db.persist(listing);
    }

    /** Once it is written: no mapping says that parts need their listing. */
    void fill(Listing listing, Contents contents) {
        contents.parts().forEach(part -> db.persist(new ListingPart(listing, part)));
    }

    /** What is in them; the database is asked only where a box is among them, and once for any number. */
    Map<ListingId, Contents> contents(Collection<Listing> listings) {
        List<String> boxes = listings.stream().filter(Listing::isBox).map(box -> box.id().toString()).toList();
        Map<String, List<ListingPart>> parts = boxes.isEmpty() ? Map.of() : db.createQuery("""
                select p from ListingPart p where p.listing in :boxes order by p.listing, p.sku""", ListingPart.class)
                .setParameter("boxes", boxes).getResultStream().collect(Collectors.groupingBy(ListingPart::listing));
        return listings.stream().collect(Collectors.toMap(Listing::id, listing -> listing.isBox()
                ? new Contents(parts.get(listing.id().toString()).stream().map(ListingPart::part).toList()) : Contents.of(listing.sku())));
    }

    /** Writes now, so that a second listing of the same SKU is noticed here. */
    void write() {
        db.flush();
    }

    Optional<Listing> find(ListingId id) {
        return Optional.ofNullable(db.find(Listing.class, id.toString()));
    }

    /** Its photos from now on, in their order: a new version of the listing, also where they are as many as before. */
    void hang(Listing listing, List<UUID> photos) {
        db.createQuery("delete from ListingPicture p where p.listing = :listing").setParameter("listing", listing.id().toString())
                .executeUpdate();
        for (int i = 0; i < photos.size(); i++) {
            db.persist(new ListingPicture(listing, i + 1, photos.get(i)));
        }
        listing.picture(photos.size());
        db.flush();
        db.createNativeQuery("UPDATE listing SET version = version + 1 WHERE id = ?1").setParameter(1, listing.id().toString())
                .executeUpdate();
    }

    /** Their photos in order; the database is asked only where there are some, and once for any number. */
    Map<ListingId, List<UUID>> pictures(Collection<Listing> listings) {
        List<String> pictured = listings.stream().filter(Listing::isPictured).map(listing -> listing.id().toString()).toList();
        return pictured.isEmpty() ? Map.of() : db.createQuery("""
                select p from ListingPicture p where p.listing in :listings order by p.listing, p.no""", ListingPicture.class)
                .setParameter("listings", pictured).getResultStream().collect(Collectors.groupingBy(
                        picture -> ListingId.of(picture.listing()), Collectors.mapping(ListingPicture::photo, Collectors.toList())));
    }

    /** The one that sells this SKU by itself. */
    Optional<Listing> of(PlaceCode store, SkuCode sku) {
        return db.createQuery("select l from Listing l where l.store = :store and l.onlySku = :sku", Listing.class)
                .setParameter("store", store).setParameter("sku", sku).getResultStream().findFirst();
    }

    /** Those that sell one of these SKUs by itself. */
    List<Listing> of(PlaceCode store, Collection<SkuCode> skus) {
        return skus.isEmpty() ? List.of()
                : db.createQuery("select l from Listing l where l.store = :store and l.onlySku in :skus", Listing.class)
                .setParameter("store", store).setParameter("skus", skus).getResultList();
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
        Mark after = page.after().map(Mark::parse).orElse(Mark.START);
        return db.createQuery("""
                select l from Listing l where l.store = :store and (l.sku > :sku or (l.sku = :sku and l.id > :id))
                order by l.sku, l.id""", Listing.class)
                .setParameter("store", store).setParameter("sku", after.sku).setParameter("id", after.id)
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Where a list by SKU goes on. */
    record Mark(SkuCode sku, String id) {
        private static final Mark START = new Mark(new SkuCode(""), "");

        private static Mark parse(String text) {
            return PageMark.parse(text, SkuCode::new, id -> id, Mark::new);
        }

        static Mark of(Listing listing) {
            return new Mark(listing.sku(), listing.id().toString());
        }

        @Override
        public String toString() {
            return sku + PageMark.BETWEEN + id;
        }
    }

    /** SKUs that lie in a store without being listed, neither by themselves nor in a box. */
    List<SkuCode> unlisted(PlaceCode store) {
        return db.createQuery("""
                select s.sku from Stock s where s.store = :store and s.live = true and not exists (
                  select p.packs from ListingPart p, Listing l where p.sku = s.sku and l.id = p.listing and l.store = s.store)
                group by s.sku order by s.sku""", SkuCode.class)
                .setParameter("store", store).setMaxResults(Page.LARGEST).getResultList();
    }

    /** One round trip for all. */
    void countSold(SortedMap<ListingId, Integer> packs) {
        new Rows(db::unwrap).change("UPDATE listing SET sold = sold + ? WHERE id = ?", packs.entrySet(),
                sold -> List.of(sold.getValue(), sold.getKey().toString()), unknown -> {
                    throw new IllegalStateException("no such listing: " + unknown.getKey());
                }).write();
    }
}
