package org.countystore.points;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.kernel.Uuids;
import org.countystore.ledger.Ledger;
import org.countystore.ledger.Leg;
import org.countystore.ledger.Standing;
import org.countystore.ledger.Unit;
import org.countystore.once.LostRace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Awards points, has them spent and lapse; each of these is one posting of its transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PointsBook {
    /** What a point is worth in goods, and what stands behind it in the fund. */
    public static final Money A_POINT = Money.yuan(1);
    private static final int LAPSES_AT_ONCE = 200;
    @Inject
    PointsLots lots;
    @Inject
    PointsEntries entries;
    @Inject
    Register register;
    @Inject
    FundAccounts accounts;
    @Inject
    Debts debts;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** How many points the village's fund can still bear. */
    public long cover(PlaceCode village) {
        return accounts.points(accounts.cover(village));
    }

    /** How many points gifts made for matching can still add to what is earned in the village. */
    public long matchable(PlaceCode village) {
        return accounts.points(accounts.match(village));
    }

    /** The same for many villages, in one statement; who has no fund is left out. */
    public Map<PlaceCode, Long> covers(Collection<PlaceCode> villages) {
        return accounts.covers(villages);
    }

    /**
     * Gives households of a village what they earned in a month; what one owes is paid of it first. Posts once for its id. What a
     * household earned that goes on as another is given to that one, out of the same fund wherever it lives.
     *
     * @param lastDay on which they can be spent; a month that was awarded before keeps its own
     * @param points  whole points, at least 1 each
     * @throws Refused FUND_TOO_LOW
     */
    public void award(UUID business, PlaceCode village, YearMonth month, LocalDate lastDay, Map<HouseholdId, Long> points) {
        award(business, village, month, lastDay, points, Map.of());
    }

    /**
     * The same, and beside it what gifts made for matching add. That is theirs whatever they owe: a debt is paid of what was earned.
     *
     * @param matched of households among those that earned something
     */
    public void award(UUID business, PlaceCode village, YearMonth month, LocalDate lastDay, Map<HouseholdId, Long> points,
            Map<HouseholdId, Long> matched) {
        if (points.isEmpty() || entries.holds(business)) {
            return;
        }
        List<Leg> legs = new ArrayList<>();
        List<PointsEntry> written = new ArrayList<>();
        LedgerAccountId cover = accounts.cover(village);
        byVillage(points).forEach((home, some) -> {
            Map<HouseholdId, LedgerAccountId> months = monthsOf(home, month, lastDay, Origin.EARNED, some.keySet());
            some.forEach((household, amount) -> {
                legs.add(Leg.move("award-" + household, cover, months.get(household), amount, "POINTS_AWARDED"));
                written.add(entry(household, home, business, PointsEntry.Kind.AWARDED, amount));
            });
            debts.of(some.keySet()).forEach((household, owed) -> {
                long repaid = Math.min(owed, some.get(household));
                legs.addAll(repay(household, home, months.get(household), repaid));
                written.add(entry(household, home, business, PointsEntry.Kind.REPAID, -repaid));
            });
            legs.addAll(yuanOf(some.values(), village, home, "fund-", "POINTS_AWARDED"));
        });
        if (!matched.isEmpty()) {
            byVillage(matched).forEach((home, some) -> {
                Map<HouseholdId, LedgerAccountId> months = monthsOf(home, month, lastDay, Origin.GIFTED, some.keySet());
                some.forEach((household, amount) -> {
                    legs.add(Leg.move("match-" + household, accounts.match(village), months.get(household), amount, "POINTS_MATCHED"));
                    written.add(entry(household, home, business, PointsEntry.Kind.MATCHED, amount).gifted(amount));
                });
                legs.addAll(yuanOf(some.values(), village, home, "match-fund-", "POINTS_MATCHED"));
            });
        }
        entries.write(written);
        postAsRead(business, legs);
    }

    /** Behind points that go to who lives elsewhere by now. */
    private List<Leg> yuanOf(Collection<Long> points, PlaceCode village, PlaceCode home, String name, String kind) {
        return home.equals(village) ? List.of() : List.of(Leg.move(name + home, accounts.fund(village), accounts.fund(home),
                A_POINT.times(points.stream().mapToLong(Long::longValue).sum()).fen(), kind));
    }

    /** Back to the fund that advanced it, or to that of where the household lives now. */
    private List<Leg> repay(HouseholdId household, PlaceCode home, LedgerAccountId month, long points) {
        return List.of(Leg.move("repaid-" + household, month, accounts.cover(home), points, "POINTS_REPAID"), debts.pay(household, points));
    }

    /** Whoever was quicker with the same debts has it all read and counted again. */
    private void postAsRead(UUID business, List<Leg> legs) {
        try {
            accounts.postNew(business, legs);
        } catch (Refused refused) {
            throw refused.reason() == Reason.DEBT_REPAID ? new LostRace("what was owed changed between looking and paying") : refused;
        }
    }

    /** To whom it goes today, by where they live. */
    private Map<PlaceCode, Map<HouseholdId, Long>> byVillage(Map<HouseholdId, Long> points) {
        Map<HouseholdId, Household> heirs = register.heirs(points.keySet());
        Map<PlaceCode, Map<HouseholdId, Long>> byVillage = new TreeMap<>();
        points.forEach((household, amount) -> byVillage.computeIfAbsent(heirs.get(household).village(), home -> new TreeMap<>())
                .merge(heirs.get(household).id(), amount, Long::sum));
        return byVillage;
    }

    private Map<HouseholdId, LedgerAccountId> monthsOf(PlaceCode village, YearMonth month, LocalDate lastDay, Origin origin,
            Collection<HouseholdId> households) {
        Map<String, LedgerAccountId> opened = ledger.open(
                households.stream().map(household -> PointsLot.account(household, month, origin)).toList(), Unit.POINT, true);
        Map<HouseholdId, LedgerAccountId> months = households.stream().collect(
                Collectors.toMap(household -> household, household -> opened.get(PointsLot.account(household, month, origin))));
        Set<HouseholdId> known = lots.of(households, month, origin).stream().map(PointsLot::household).collect(Collectors.toSet());
        lots.write(households.stream().filter(household -> !known.contains(household))
                .map(household -> new PointsLot(household, village, month, lastDay, origin, months.get(household))).toList());
        return months;
    }

    public PointsPurse purse(HouseholdId household) {
        return purse(lots.open(household, LocalDate.now(clock)));
    }

    /** Of each household of a village that loses points between two days, both counted in, what it would lose. */
    Map<HouseholdId, PointsPurse> lapsing(PlaceCode village, LocalDate from, LocalDate to) {
        Map<HouseholdId, PointsPurse> lapsing = purses(lots.ending(village, from, to));
        lapsing.values().removeIf(purse -> purse.lots().isEmpty());
        return lapsing;
    }

    private PointsPurse purse(List<PointsLot> open) {
        return purse(open, standing(open));
    }

    private static PointsPurse purse(List<PointsLot> open, Map<String, Standing> standing) {
        return new PointsPurse(open.stream().map(lot -> new PointsPurse.Month(lot.month(), lot.lastDay(), lot.village(), lot.account(),
                standing.get(lot.code()).spendable(), lot.origin())).filter(month -> month.points() > 0).toList());
    }

    private Map<String, Standing> standing(Collection<PointsLot> some) {
        return ledger.standing(some.stream().map(PointsLot::code).toList());
    }

    /** For many households at once; who never had any points is left out. */
    public Map<HouseholdId, PointsPurse> purses(Collection<HouseholdId> households) {
        return purses(households, LocalDate.now(clock));
    }

    /** What of it does not lapse before that day. */
    public Map<HouseholdId, PointsPurse> purses(Collection<HouseholdId> households, LocalDate day) {
        return purses(lots.open(households, day));
    }

    private Map<HouseholdId, PointsPurse> purses(List<PointsLot> open) {
        Map<String, Standing> standing = standing(open);
        Map<HouseholdId, PointsPurse> purses = new HashMap<>();
        open.stream().collect(Collectors.groupingBy(PointsLot::household)).forEach((household, some) ->
                purses.put(household, purse(some, standing)));
        return purses;
    }

    /** What a household can spend at a shop now, looked up at once. */
    public PointsTill till(HouseholdId household, PlaceCode shop) {
        List<PointsLot> open = lots.open(household, LocalDate.now(clock));
        String redeemed = FundAccounts.redeemedCode(shop);
        Map<String, Standing> standing = ledger.standing(
                Stream.concat(open.stream().map(PointsLot::code), Stream.of(redeemed)).toList());
        return new PointsTill(household, shop, purse(open, standing),
                Optional.ofNullable(standing.get(redeemed)).map(Standing::id).orElseGet(() -> accounts.redeemed(shop)));
    }

    /**
     * Pays a redemption that only just became known, with what lapses first. What is spent at the county store takes the yuan behind
     * it along, out of the fund of the village.
     *
     * @param till as it was looked up in this transaction
     * @param rows to be written by the caller with what goes with it; that throws {@link LostRace} if another redemption was quicker:
     *             asked again, it is known how many points are missing
     * @throws Refused NOT_ENOUGH_POINTS with how many are missing
     */
    public void spend(UUID redemption, PointsTill till, long points, Rows rows) {
        List<PointsPurse.Month> taken = till.purse().take(points);
        PlaceCode home = taken.get(0).village();
        rows.add(List.of(entry(till.household(), home, redemption, PointsEntry.Kind.REDEEMED, -points).at(till.shop())
                .gifted(-PointsPurse.gifted(taken))));
        List<Leg> legs = new ArrayList<>(spending(taken, till.redeemed()));
        if (!home.equals(till.shop())) {
            legs.add(Leg.move("fund", accounts.fund(home), accounts.fund(till.shop()), A_POINT.times(points).fen(), "POINTS_REDEEMED"));
        }
        ledger.postNew(redemption, legs, rows, () -> new LostRace("the points were spent between looking and taking"));
    }

    /**
     * Pays for goods that went out without a network, with what lapses first. What the points do not cover the village's fund
     * advances, and the household owes it against points to come.
     *
     * @param mostOwed what the household may owe at most from now on
     * @return what it owes for these goods
     * @throws Refused NOT_ENOUGH_POINTS with what is beyond that; FUND_TOO_LOW; BALANCE_TOO_LOW if another redemption was quicker
     */
    public long spendOrOwe(UUID redemption, HouseholdId household, PlaceCode shop, long points, long mostOwed) {
        PointsPurse purse = purse(household);
        long paid = Math.min(points, purse.points());
        long owed = points - paid;
        long beyond = debts.of(household) + owed - mostOwed;
        if (owed > 0 && beyond > 0) {
            throw new Refused(Reason.NOT_ENOUGH_POINTS, beyond);
        }
        List<PointsPurse.Month> taken = purse.take(paid);
        List<Leg> legs = new ArrayList<>(spending(taken, accounts.redeemed(shop)));
        if (paid > 0) {
            entries.add(entry(household, shop, redemption, PointsEntry.Kind.REDEEMED, -paid).gifted(-PointsPurse.gifted(taken)));
        }
        if (owed > 0) {
            legs.add(Leg.move("advanced", accounts.cover(shop), accounts.redeemed(shop), owed, "POINTS_ADVANCED"));
            legs.add(debts.owe(household, owed));
            write(household, shop, redemption, PointsEntry.Kind.OWED, -owed);
        }
        accounts.post(redemption, legs);
        return owed;
    }

    private static List<Leg> spending(List<PointsPurse.Month> taken, LedgerAccountId redeemed) {
        return taken.stream().map(month -> Leg.move("spent-" + month.month() + month.origin().suffix(), month.account(), redeemed,
                month.points(), "POINTS_REDEEMED")).toList();
    }

    /** What a household owes against points to come. */
    public long owed(HouseholdId household) {
        return debts.of(household);
    }

    /** The same for many; who owes nothing is left out. */
    public Map<HouseholdId, Long> owed(Collection<HouseholdId> households) {
        return debts.of(households);
    }

    /**
     * Undoes a redemption: the points go back into the months they came from, and what is owed for it no more.
     *
     * @throws Refused ALREADY_REVERSED; DEBT_REPAID once points went to what was owed for it
     */
    public void takeBack(UUID redemption) {
        UUID reversal = Uuids.part(redemption, "reversal");
        if (entries.holds(reversal)) {
            throw new Refused(Reason.ALREADY_REVERSED);
        }
        entries.redemption(redemption).forEach(each -> entries.add(entry(each.household(), each.village(), reversal,
                each.kind() == PointsEntry.Kind.OWED ? PointsEntry.Kind.RELEASED : PointsEntry.Kind.GIVEN_BACK, -each.points())
                .at(each.spentAt().orElse(each.village())).gifted(-each.gifted())));
        accounts.takeBack(redemption, reversal);
    }

    boolean hasOver() {
        return !lots.over(LocalDate.now(clock), 1).isEmpty();
    }

    /** What nobody spent until its last day goes back to the fund it came from; some at once. */
    void lapse() {
        LocalDateTime now = LocalDateTime.now(clock);
        List<PointsLot> over = lots.over(now.toLocalDate(), LAPSES_AT_ONCE);
        Map<String, Standing> standing = standing(over);
        UUID business = Uuids.next();
        List<Leg> legs = new ArrayList<>();
        for (PointsLot lot : over) {
            lot.lapse();
            long left = standing.get(lot.code()).spendable();
            if (left > 0) {
                legs.add(Leg.move("lapsed-" + lot.household() + "-" + lot.month() + lot.origin().suffix(), lot.account(),
                        accounts.bearing(lot.village(), lot.origin()), left, "POINTS_LAPSED"));
                entries.add(entry(lot.household(), lot.village(), business, PointsEntry.Kind.LAPSED, -left)
                        .gifted(lot.origin() == Origin.GIFTED ? -left : 0));
            }
        }
        ledger.post(business, legs);
    }

    private void write(HouseholdId household, PlaceCode village, UUID business, PointsEntry.Kind kind, long points) {
        entries.add(entry(household, village, business, kind, points));
    }

    private PointsEntry entry(HouseholdId household, PlaceCode village, UUID business, PointsEntry.Kind kind, long points) {
        return new PointsEntry(household, village, business, kind, points, LocalDateTime.now(clock));
    }
}
