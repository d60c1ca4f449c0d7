package org.countystore.loveshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;
import org.countystore.points.PointsBook;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The goods of every love shop. The figures change here only, and only if they allow it. */
@Dependent
class Wares {
    private static final String TAKE = "UPDATE shop_goods SET stock = stock - ?, redeemed = redeemed + ? WHERE id = ? AND stock >= ?";
    @PersistenceContext
    EntityManager db;

    void add(ShopGoods goods) {
        db.persist(goods);
    }

    void add(GoodsReceipt receipt) {
        db.persist(receipt);
    }

    /** Writes now, so that what comes next finds it. */
    void write() {
        db.flush();
    }

    /** As the database has it now, whatever this transaction changed by a conditional update before. */
    Optional<ShopGoods> find(UUID uuid) {
        return db.createQuery("select g from ShopGoods g where g.uuid = :uuid", ShopGoods.class).setParameter("uuid", uuid)
                .setHint("eclipselink.refresh", true).getResultStream().findFirst();
    }

    /** In the order in which their rows are locked. */
    List<ShopGoods> all(Collection<UUID> uuids) {
        return uuids.isEmpty() ? List.of() : db.createQuery("select g from ShopGoods g where g.uuid in :uuids order by g.id",
                ShopGoods.class).setParameter("uuids", uuids).getResultList();
    }

    List<ShopGoods> byId(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select g from ShopGoods g where g.id in :ids", ShopGoods.class)
                .setParameter("ids", ids).getResultList();
    }

    ShopGoods byId(long id) {
        return db.find(ShopGoods.class, id);
    }

    /** What a shop lists under a SKU of the county store. */
    List<ShopGoods> sold(PlaceCode village) {
        return db.createQuery("select g from ShopGoods g where g.village = :village and g.sku is not null order by g.name", ShopGoods.class)
                .setParameter("village", village).setMaxResults(Page.LARGEST).getResultList();
    }

    /** In the order in which they were written down; one more than a page. */
    List<ShopGoods> of(PlaceCode village, boolean onShelfOnly, Page page) {
        return db.createQuery("select g from ShopGoods g where g.village = :village and g.id > :after "
                + (onShelfOnly ? "and g.onShelf = true " : "") + "order by g.id", ShopGoods.class).setParameter("village", village)
                .setParameter("after", page.afterNumber()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    long countLow(Collection<PlaceCode> villages) {
        return villages.isEmpty() ? 0 : db.createQuery("""
                select count(g) from ShopGoods g where g.village in :villages and g.onShelf = true and g.stock <= g.lowMark""",
                Long.class).setParameter("villages", villages).getSingleResult();
    }

    /** What goods were worth that were given, a yuan a point; a shop that was never given any is left out. */
    Map<PlaceCode, Money> given(Collection<PlaceCode> villages) {
        Map<PlaceCode, Money> given = new HashMap<>();
        if (!villages.isEmpty()) {
            db.createQuery("""
                    select g.village, sum(r.pointsEach * r.quantity) from GoodsReceipt r, ShopGoods g
                    where g.id = r.goods and g.village in :villages and r.source = :donor group by g.village""", Object[].class)
                    .setParameter("villages", villages).setParameter("donor", GoodsReceipt.Source.DONOR)
                    .getResultStream().forEach(row -> given.put((PlaceCode) row[0], PointsBook.A_POINT.times((Long) row[1])));
        }
        return given;
    }

    Optional<GoodsReceipt> receipt(UUID uuid) {
        return db.createQuery("select r from GoodsReceipt r where r.uuid = :uuid", GoodsReceipt.class).setParameter("uuid", uuid)
                .getResultStream().findFirst();
    }

    void receive(ShopGoods goods, long pieces) {
        change("UPDATE shop_goods SET stock = stock + ?1, received = received + ?1 WHERE id = ?2", goods, pieces);
    }

    /**
     * To be written with the rest, in the order given.
     *
     * @param tooFew told of the first of which there are fewer; the transaction must then be given up
     */
    void take(List<ShopShelf.Pieces> all, Rows rows, Consumer<ShopShelf.Pieces> tooFew) {
        rows.change(TAKE, all, Wares::taking, tooFew);
    }

    /** @return false if there are fewer */
    boolean take(ShopShelf.Pieces pieces) {
        return new Rows(db::unwrap).change(TAKE, List.of(taking(pieces))).write()[0] == 1;
    }

    private static List<Object> taking(ShopShelf.Pieces pieces) {
        return List.of(pieces.quantity(), pieces.quantity(), pieces.goods().id(), pieces.quantity());
    }

    void putBack(ShopGoods goods, long pieces) {
        change("UPDATE shop_goods SET stock = stock + ?1, redeemed = redeemed - ?1 WHERE id = ?2", goods, pieces);
    }

    /** @param from what the count was compared with; false if somebody took or brought some in between */
    boolean adjust(ShopGoods goods, long from, long more) {
        return db.createNativeQuery("""
                UPDATE shop_goods SET stock = stock + ?1, adjusted = adjusted + ?1 WHERE id = ?2 AND stock = ?3""")
                .setParameter(1, more).setParameter(2, goods.id()).setParameter(3, from).executeUpdate() == 1;
    }

    private boolean change(String sql, ShopGoods goods, long pieces) {
        return db.createNativeQuery(sql).setParameter(1, pieces).setParameter(2, goods.id()).executeUpdate() == 1;
    }
}
