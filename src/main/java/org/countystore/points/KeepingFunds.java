package org.countystore.points;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Standing;
import org.countystore.once.Once;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down who gave how much for a village's love points, and seeing what became of it. */
@ApplicationScoped
@Transactional
@Allowed({Role.ADMIN, Role.CASHIER})
public class KeepingFunds {
    private static final int LONGEST_REASON = 200;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Contributions contributions;
    @Inject
    FundAccounts accounts;
    @Inject
    Promises promises;
    @Inject
    PointsEntries entries;
    @Inject
    Ledger ledger;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;

    /** Whole yuan; as many points more can be awarded, or added to what is earned. */
    public Contribution payIn(UUID uuid, Contribution.Sheet sheet) {
        sheet.check(LocalDate.now(clock));
        gazetteer.get(sheet.village());
        scope.mustCover(sheet.village());
        if (once.isKnown("contribution", uuid, sheet)) {
            return contributions.by(uuid).orElseThrow();
        }
        Contribution contribution = new Contribution(uuid, sheet, Caller.current().name(), LocalDateTime.now(clock));
        contributions.add(contribution);
        accounts.pay(contribution);
        return contribution;
    }

    /** @throws Refused FUND_TOO_LOW if points were awarded on it already, FUND_PROMISED if a list that hangs out counts on it */
    public Contribution takeBack(UUID uuid, String reason) {
        Contribution mistake = contributions.lockedMoney(uuid).orElseThrow(() -> Refused.notFound("contribution", uuid));
        scope.mustCover(mistake.village());
        if (!mistake.isReversed()) {
            new Fields().text(reason, LONGEST_REASON, "reason").orRefuse();
            mustNotBePromised(mistake);
            mistake.reverse(reason.strip(), LocalDateTime.now(clock));
            accounts.takeBack(uuid, Uuids.part(uuid, "reversal"));
        }
        return mistake;
    }

    /** What would be below zero the ledger refuses. */
    private void mustNotBePromised(Contribution mistake) {
        long promised = promises.heldStill(mistake.village(), mistake.origin());
        long left = accounts.points(accounts.bearing(mistake.village(), mistake.origin())) - mistake.points();
        if (left >= 0 && left < promised) {
            throw new Refused(Reason.FUND_PROMISED, promised, left);
        }
    }

    @Reading
    @Allowed({Role.ADMIN, Role.CASHIER, Role.KEEPER, Role.HEAD, Role.REVIEWER, Role.AUDITOR})
    public FundState state(PlaceCode village) {
        scope.mustCover(village);
        return new FundState(accountsOf(List.of(village)), village);
    }

    private Map<String, Standing> accountsOf(List<PlaceCode> villages) {
        return ledger.standing(villages.stream().flatMap(FundState::accounts).toList());
    }

    /** How the fund of one village stands. */
    public record Fund(PlaceCode village, FundState state) {
    }

    /** Of all villages there into whose fund anything ever came: first those that can bear least. */
    @Reading
    @Allowed({Role.ADMIN, Role.CASHIER, Role.KEEPER, Role.HEAD, Role.REVIEWER, Role.AUDITOR})
    public List<Fund> funds(PlaceCode place) {
        scope.mustCover(place);
        List<PlaceCode> villages = gazetteer.within(place).stream().map(Place::code).filter(PlaceCode::isVillage).toList();
        Map<String, Standing> accounts = accountsOf(villages);
        return villages.stream().filter(village -> accounts.containsKey(FundState.FUND + village))
                .map(village -> new Fund(village, new FundState(accounts, village)))
                .sorted(Comparator.comparingLong((Fund fund) -> fund.state().cover()).thenComparing(Fund::village)).toList();
    }

    /** Points that its households spent at the county store, which got the yuan along with them. */
    @Reading
    @Allowed({Role.ADMIN, Role.CASHIER, Role.KEEPER, Role.HEAD, Role.REVIEWER, Role.AUDITOR})
    public long spentAtStore(PlaceCode village) {
        scope.mustCover(village);
        return entries.spentElsewhere(village);
    }

    /** Newest first, those taken back too. */
    @Reading
    @Allowed({Role.ADMIN, Role.CASHIER, Role.KEEPER, Role.HEAD, Role.REVIEWER, Role.AUDITOR})
    public Listed<Contribution> contributions(PlaceCode village, Page page) {
        scope.mustCover(village);
        return page.cut(contributions.of(village, page), Contribution::id);
    }

    /** All that was given and not taken back. */
    @Reading
    @Allowed({Role.ADMIN, Role.CASHIER, Role.KEEPER, Role.HEAD, Role.REVIEWER, Role.AUDITOR})
    public Money given(PlaceCode village) {
        scope.mustCover(village);
        return contributions.given(village);
    }
}
