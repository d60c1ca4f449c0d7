package org.countystore.store;

import java.util.List;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.store.Share.Who;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who gets what of a price. The households' part is what they were owed for the pack that would be sold next; sorting and
 * transport get their thousandths of the price, rounded down; the store keeps the rest. Where the price is too low for
 * all of them, whoever comes later gets less, so that the parts always add up to the price.
 */
@ApplicationScoped
public class PriceShares {
    private static final int WHOLE = 1000;
    @Inject
    @ConfigProperty(name = "county.price.sorting.permille", defaultValue = "80")
    int sorting;
    @Inject
    @ConfigProperty(name = "county.price.transport.permille", defaultValue = "50")
    int transport;

    /**
     * @param toHouseholds what the households were owed for one pack
     * @param toOutsiders  and who stands in no register; told apart where there is any
     */
    public List<Share> of(Money price, Money toHouseholds, Money toOutsiders) {
        Money household = toHouseholds.min(price);
        Money outsider = toOutsiders.min(price.minus(household));
        Money afterHousehold = price.minus(household).minus(outsider);
        Money station = permille(price, sorting).min(afterHousehold);
        Money afterStation = afterHousehold.minus(station);
        Money carrier = permille(price, transport).min(afterStation);
        return Stream.of(new Share(Who.HOUSEHOLD, household), new Share(Who.OUTSIDER, outsider), new Share(Who.SORTING, station),
                new Share(Who.TRANSPORT, carrier), new Share(Who.STORE, afterStation.minus(carrier)))
                .filter(share -> isTold(share, outsider)).toList();
    }

    private static boolean isTold(Share share, Money outsider) {
        return switch (share.who()) {
            case HOUSEHOLD -> share.money().isPositive() || outsider.isZero();
            case OUTSIDER -> outsider.isPositive();
            default -> true;
        };
    }

    /** Of packs that are the households' alone. */
    public List<Share> of(Money price, Money toHouseholds) {
        return of(price, toHouseholds, Money.ZERO);
    }

    private static Money permille(Money price, int permille) {
        return new Money(Math.multiplyExact(price.fen(), permille) / WHOLE);
    }
}
