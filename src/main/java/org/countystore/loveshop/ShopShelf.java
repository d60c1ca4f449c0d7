package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Texts;
import org.countystore.once.LostRace;
import org.countystore.loveshop.ShelfMovement.Kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings pieces onto the shelves of love shops and takes them away, each time with a line in the diary. */
@ApplicationScoped
class ShopShelf {
    /** A keeper reads it in the diary of the shelf, whatever the language of who sent it. */
    private static final String FOUND = Texts.of(Locale.SIMPLIFIED_CHINESE, "loveshop.late.found");
    @Inject
    Wares wares;
    @Inject
    ShelfMovements movements;
    @Inject
    Clock clock;

    /** Pieces of some goods. */
    record Pieces(ShopGoods goods, long quantity) {
    }

    void receive(GoodsReceipt receipt, ShopGoods goods) {
        wares.receive(goods, receipt.quantity());
        write(Kind.RECEIPT, new Pieces(goods, receipt.quantity()), receipt.uuid(), receipt.note());
    }

    /**
     * Corrects the stock to what lies there.
     *
     * @throws Refused CHANGED_MEANWHILE if it changed while it was counted
     */
    void count(UUID count, ShopGoods goods, long found, String reason) {
        long more = found - goods.stock();
        if (more == 0) {
            return;
        }
        if (!wares.adjust(goods, goods.stock(), more)) {
            throw new Refused(Reason.CHANGED_MEANWHILE);
        }
        write(Kind.COUNT, new Pieces(goods, more), count, reason.strip());
    }

    /** What the diary will say of pieces that are {@link #take taken}. */
    List<ShelfMovement> diary(UUID redemption, List<Pieces> all) {
        return all.stream().map(pieces -> movement(Kind.REDEMPTION, pieces, redemption, "")).toList();
    }

    /**
     * In the lock order, whatever the order of the list.
     *
     * @param rows whose writing throws {@link Refused} OUT_OF_STOCK with the name and what is left
     */
    void take(List<Pieces> all, Rows rows) {
        wares.take(inLockOrder(all), rows, tooFew -> {
            ShopGoods now = wares.find(tooFew.goods.uuid()).orElseThrow();
            throw new Refused(Reason.OUT_OF_STOCK, now.name(), now.stock());
        });
    }

    /** What has left already: where the shelf was thought to hold fewer, more must have lain there, and the diary says so. */
    void takeLate(UUID redemption, List<Pieces> all) {
        inLockOrder(all).forEach(pieces -> {
            if (!wares.take(pieces)) {
                long stock = wares.find(pieces.goods.uuid()).orElseThrow().stock();
                if (!wares.adjust(pieces.goods, stock, pieces.quantity - stock) || !wares.take(pieces)) {
                    throw new LostRace("the shelf changed between looking and taking");
                }
                write(Kind.COUNT, new Pieces(pieces.goods, pieces.quantity - stock), redemption, FOUND);
            }
        });
    }

    void putBack(UUID redemption, List<Pieces> all, String reason) {
        inLockOrder(all).forEach(pieces -> {
            wares.putBack(pieces.goods, pieces.quantity);
            write(Kind.REVERSAL, pieces, redemption, reason);
        });
    }

    private static List<Pieces> inLockOrder(List<Pieces> all) {
        return all.stream().sorted(Comparator.comparing(pieces -> pieces.goods.id())).toList();
    }

    private void write(Kind kind, Pieces pieces, UUID document, String reason) {
        movements.add(movement(kind, pieces, document, reason));
    }

    private ShelfMovement movement(Kind kind, Pieces pieces, UUID document, String reason) {
        return new ShelfMovement(kind, pieces.goods.id(), pieces.quantity, document, reason, Caller.current().name(),
                LocalDateTime.now(clock));
    }
}
