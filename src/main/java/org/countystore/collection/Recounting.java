package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.HouseholdQuery;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.payable.Payable;
import org.countystore.payable.Payables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looking at the slips of a point. */
@ApplicationScoped
@Transactional
@Allowed({Role.CLERK, Role.CASHIER, Role.AUDITOR})
public class Recounting {
    @Inject
    Scope scope;
    @Inject
    Purchases purchases;
    @Inject
    Register register;
    @Inject
    Payables payables;
    @Inject
    Clock clock;

    /** A slip with the household that sold. */
    public record Slip(Purchase purchase, Household seller) {
        /** The name of who sold: a head, or who stands in no register. */
        public String sellerName() {
            return purchase.outsider().map(Outsider::name).orElseGet(seller::headName);
        }
    }

    /** A village's slips of a day, newest first; today's unless a day is named. */
    @Reading
    public Listed<Slip> slips(PlaceCode village, Optional<LocalDate> day, Page page) {
        scope.mustCover(village);
        return named(page.cut(purchases.boughtAt(village, day.orElseGet(this::today), List.of(), "", page), Purchase::id));
    }

    /** The same for who or what somebody looks for. */
    @Reading
    public Listed<Slip> search(PlaceCode village, LocalDate day, String text, Page page) {
        scope.mustCover(village);
        HouseholdQuery all = HouseholdQuery.all(village);
        List<HouseholdId> sellers = text.isBlank() ? List.of()
                : register.search(new HouseholdQuery(village, text.strip(), all.subclasses(), all.registered()), Page.of(Page.LARGEST))
                        .stream().map(Household::id).toList();
        return named(page.cut(purchases.boughtAt(village, day, sellers, text.strip(), page), Purchase::id));
    }

    private Listed<Slip> named(Listed<Purchase> found) {
        Map<HouseholdId, Household> sellers = register.all(found.items().stream().map(Purchase::household).distinct().toList());
        return found.map(purchase -> new Slip(purchase, sellers.get(purchase.household())));
    }

    @Reading
    public DayTotal total(PlaceCode village, Optional<LocalDate> day) {
        scope.mustCover(village);
        return purchases.total(village, day.orElseGet(this::today));
    }

    @Reading
    @Allowed({Role.CLERK, Role.CASHIER, Role.AUDITOR, Role.ADMIN})
    public Slip slip(UUID slip) {
        Purchase purchase = purchases.find(slip).orElseThrow(() -> Refused.notFound("purchase", slip));
        scope.mustCover(purchase.village());
        return new Slip(purchase, register.get(purchase.household()));
    }

    /** Whether all that is owed for it was paid. */
    @Reading
    @Allowed({Role.CLERK, Role.CASHIER, Role.AUDITOR, Role.ADMIN})
    public boolean isPaid(UUID slip) {
        scope.mustCover(slip(slip).purchase().village());
        return payables.of(slip).filter(payable -> payable.state() == Payable.State.PAID).isPresent();
    }

    /** The slip that undid this one. */
    @Reading
    public Optional<Purchase> reversalOf(UUID slip) {
        Purchase purchase = purchases.find(slip).orElseThrow(() -> Refused.notFound("purchase", slip));
        scope.mustCover(purchase.village());
        return purchases.find(purchase.reversal());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
