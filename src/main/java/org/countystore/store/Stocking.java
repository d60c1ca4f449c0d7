package org.countystore.store;

import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceMove;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking after the packs in the store: what lies there, how it came and went, and counting it. */
@ApplicationScoped
@Transactional
@Allowed({Role.STORE, Role.AUDITOR})
public class Stocking {
    private static final long MOST_PACKS = 1_000_000;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    StockLedger packs;

    /**
     * @param packs   that really lie there, set aside for orders or not
     * @param missing the labels of pieces that do not hang there, where the packs were weighed one by one
     * @param found   the labels of those that a count missed before and that hang there again
     */
    public record Count(LotCode lot, long packs, List<Integer> missing, List<Integer> found, String reason) {
        public Count(LotCode lot, long packs, String reason) {
            this(lot, packs, List.of(), List.of(), reason);
        }

        void check() {
            new Fields().between(packs, 0, MOST_PACKS, "packs").reason(reason, "reason").orRefuse();
        }
    }

    /**
     * Lots that somebody should look at.
     *
     * @param expiring past their best-before within two weeks, with packs that nobody has ordered
     * @param blocked  that no inspection has released
     */
    public record Worries(long expiring, long blocked) {
    }

    @Reading
    public Worries worries() {
        return packs.worries(store());
    }

    /** First expiring first. */
    @Reading
    public Listed<Stock> inStore(Page page) {
        return packs.inStore(store(), page);
    }

    private PlaceCode store() {
        return scope.places().stream().findFirst().map(PlaceCode::county).orElseThrow(() -> new Refused(Reason.NOT_ALLOWED));
    }

    /** @throws Refused NOT_FOUND if this store has never held packs of the lot */
    @Reading
    public Stock stock(LotCode lot) {
        return packs.get(store(), lot);
    }

    /** Newest first. */
    @Reading
    public Listed<StockMovement> movements(LotCode lot, Page page) {
        return packs.movements(packs.get(store(), lot), page);
    }

    /** What each piece of a lot weighs and where it is; none where its packs are alike. */
    @Reading
    public List<Piece> pieces(LotCode lot) {
        return packs.pieces(packs.get(store(), lot));
    }

    /** What counts and disposals have said of its pieces, newest first. */
    @Reading
    public List<PieceMove> pieceMoves(LotCode lot) {
        return packs.pieceMoves(packs.get(store(), lot));
    }

    /** Counts of its pieces that do not say which they missed or found, oldest first. */
    @Reading
    public List<OpenCount> openCounts(LotCode lot) {
        return packs.openCounts(packs.get(store(), lot));
    }

    /**
     * Says of a count that named no pieces which they were. Once; a count that names its pieces is never changed.
     *
     * @param pieces as many as the count missed or found
     * @throws Refused NOT_FOUND if it is no count of this lot, or names its pieces; INVALID for pieces that are not there
     */
    @Allowed(Role.STORE)
    public Stock name(UUID count, LotCode lot, List<Integer> pieces) {
        PlaceCode store = store();
        scope.mustCover(store);
        if (!once.isKnown("stock-count-pieces", Uuids.part(count, "pieces"), List.of(lot, pieces))) {
            packs.name(count, packs.get(store, lot), pieces);
        }
        return packs.get(store, lot);
    }

    /**
     * Writes down how many packs of a lot really lie there; the difference is an adjustment with its reason. Of packs
     * that were weighed one by one it names each that is missing or found again.
     *
     * @throws Refused COUNT_TOO_LOW if orders have been promised more; INVALID for pieces that are not there, or other than counted
     */
    @Allowed(Role.STORE)
    public Stock count(UUID uuid, Count count) {
        PlaceCode store = store();
        scope.mustCover(store);
        count.check();
        if (!once.isKnown("stock-count", uuid, count)) {
            packs.count(uuid, packs.get(store, count.lot()), count);
        }
        return packs.get(store, count.lot());
    }
}
