package org.countystore.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.lot.PieceMove;
import org.countystore.lot.Share;
import org.countystore.lot.Whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The packs of each lot with their diary. */
@ApplicationScoped
class StockLedger {
    private static final int SOON_DAYS = 14;
    @Inject
    Stocks stocks;
    @Inject
    StockMovements movements;
    @Inject
    Presales presales;
    @Inject
    Waitlist waitlist;
    @Inject
    LotBook lots;
    @Inject
    PieceBook pieces;
    @Inject
    Clock clock;

    Listed<Stock> inStore(PlaceCode store, Page page) {
        return page.cut(stocks.inStore(store, page), Stocks.Mark::of);
    }

    Stocking.Worries worries(PlaceCode store) {
        LocalDate soon = LocalDate.now(clock).plusDays(SOON_DAYS);
        return new Stocking.Worries(stocks.countExpiring(store, soon), stocks.countBlocked(store));
    }

    Stock get(PlaceCode store, LotCode lot) {
        return stocks.of(lot, store).orElseThrow(() -> Refused.notFound("lot", lot));
    }

    Listed<StockMovement> movements(Stock stock, Page page) {
        return page.cut(movements.of(stock.id(), page), StockMovement::id);
    }

    List<Piece> pieces(Stock stock) {
        return pieces.of(Set.of(stock.lotCode()));
    }

    List<PieceMove> pieceMoves(Stock stock) {
        return pieces.moves(stock.lot());
    }

    void count(UUID document, Stock stock, Stocking.Count count) {
        long more = count.packs() - stock.onHand();
        if (lots.get(stock.lot()).isByWeight() || !count.missing().isEmpty() || !count.found().isEmpty()) {
            List<Piece> missing = pieces.chosen(stock.lotCode(), count.missing(), Whereabouts.HERE, "missing");
            List<Piece> found = pieces.chosen(stock.lotCode(), count.found(), Whereabouts.MISSING, "found");
            new Fields().must(more == found.size() - missing.size(), "packs", "packs_of_pieces",
                    stock.onHand() + found.size() - missing.size()).orRefuse();
            pieces.note(document, missing, PieceMove.Kind.MISSING, count.reason());
            pieces.note(document, found, PieceMove.Kind.FOUND, count.reason());
        }
        if (more != 0) {
            waitlist.serve(presales.open(stock.lot()), () -> adjust(document, stock, more, count));
        }
    }

    List<OpenCount> openCounts(Stock stock) {
        if (!lots.get(stock.lot()).isByWeight()) {
            return List.of();
        }
        List<PieceMove> said = pieces.moves(stock.lot());
        return movements.adjustments(stock.id()).stream().map(count -> OpenCount.of(count, said)).filter(OpenCount::isOpen).toList();
    }

    void name(UUID count, Stock stock, List<Integer> serials) {
        OpenCount open = openCounts(stock).stream().filter(each -> each.uuid().equals(count)).findFirst()
                .orElseThrow(() -> Refused.notFound("stock_count", count));
        List<Piece> named = pieces.chosen(stock.lotCode(), serials, open.kind().from(), "pieces");
        new Fields().must(named.size() == open.pieces(), "pieces", "pieces_of_lot", open.pieces(), stock.lotCode()).orRefuse();
        pieces.note(count, named, open.kind(), open.reason());
    }

    /** @param left of the lot, after they were taken out of it */
    void clear(UUID document, Stock stock, long less, Lot left, String why) {
        Money owed = lots.shares(left.id()).stream().map(Share::remainingCost).reduce(Money.ZERO, Money::plus);
        Money owedForOne = left.remaining().isZero() ? stock.owedForOne() : left.forOnePack(owed, left.remaining());
        if (!stocks.clear(stock.id(), less, owed, owedForOne)) {
            throw new Refused(Reason.COUNT_TOO_LOW, stock.allocated()).at("packs");
        }
        movements.add(List.of(new StockMovement(StockMovement.Kind.DISPOSAL, stock.id(), less, document, StockMovement.NO_LINE, why,
                Caller.current().name(), LocalDateTime.now(clock))));
    }

    private void adjust(UUID document, Stock stock, long more, Stocking.Count count) {
        if (!stocks.adjust(stock.id(), more)) {
            throw new Refused(Reason.COUNT_TOO_LOW, stock.allocated()).at("packs");
        }
        movements.add(List.of(new StockMovement(StockMovement.Kind.ADJUSTMENT, stock.id(), more, document, StockMovement.NO_LINE,
                count.reason().strip(), Caller.current().name(), LocalDateTime.now(clock))));
    }
}
