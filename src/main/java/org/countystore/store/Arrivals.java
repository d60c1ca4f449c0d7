package org.countystore.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.collection.ConsignmentReceived;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.lot.Share;
import org.countystore.sorting.LotInspected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Puts packs on the shelf that have arrived from the towns; who waits for them gets them first. Loose produce that arrives is
 * not the store's to sell. What came from outside the register is found under no village: it is not its households'.
 */
@ApplicationScoped
public class Arrivals {
    @Inject
    LotBook lots;
    @Inject
    Register register;
    @Inject
    Stocks stocks;
    @Inject
    StockMovements movements;
    @Inject
    Presales presales;
    @Inject
    Waitlist waitlist;
    @Inject
    Clock clock;

    /**
     * @param consignment what brought them; stands in the diary of the packs
     * @param store       a county's place
     */
    @Transactional(TxType.MANDATORY)
    public void receive(UUID consignment, PlaceCode store, Collection<LotId> arrived) {
        List<Lot> packs = new TreeSet<>(arrived).stream().map(lots::get).filter(lot -> lot.isPacked() && lot.packsLeft() > 0).toList();
        List<SkuCode> skus = packs.stream().map(lot -> lot.sku().orElseThrow()).distinct().toList();
        waitlist.serve(presales.open(store, skus), () -> packs.forEach(lot -> shelve(consignment, store, lot)));
    }

    /** The store receives what a consignment has brought to the county; what went to a town is not its own. */
    void unload(@Observes ConsignmentReceived received) {
        if (received.to().isCounty()) {
            receive(received.consignment(), received.to(), received.lots());
        }
    }

    private void shelve(UUID consignment, PlaceCode store, Lot lot) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Share> shares = lots.shares(lot.id());
        Set<PlaceCode> villages = villages(shares);
        Money owed = shares.stream().map(Share::remainingCost).reduce(Money.ZERO, Money::plus);
        Stock stock = new Stock(store, new Stock.Parcel(lot.id(), lot.code(), lot.sku().orElseThrow(), lot.packsLeft(),
                lot.bestBefore().orElseThrow(), villages.stream().reduce(PlaceCode::around).orElse(store), owed,
                lot.forOnePack(owed, lot.remaining()), lot.quality() != Quality.RELEASED, lot.isOutside()), now);
        stocks.add(stock, lot.isOutside() ? Set.of() : villages);
        movements.add(List.of(new StockMovement(StockMovement.Kind.RECEIPT, stock.id(), stock.received(), consignment,
                StockMovement.NO_LINE, "", Caller.current().name(), now)));
    }

    private Set<PlaceCode> villages(List<Share> shares) {
        Set<HouseholdId> households = shares.stream().map(Share::household).collect(Collectors.toSet());
        return register.all(households).values().stream().map(Household::village).collect(Collectors.toCollection(TreeSet::new));
    }

    /** An inspection has released a lot, or stopped its sale. */
    void heed(@Observes LotInspected inspected) {
        waitlist.serve(presales.open(inspected.lot()), () -> stocks.block(inspected.lot(), inspected.result() != Quality.RELEASED));
    }
}
