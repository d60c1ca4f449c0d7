package org.countystore.points;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.countystore.household.Household;
import org.countystore.household.HouseholdSucceeded;
import org.countystore.household.Register;
import org.countystore.household.Resettling;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Role;
import org.countystore.kernel.Rows;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Workday;

/** 水峡村 with a fund, households with points and their cards. */
public final class Village implements AutoCloseable {
    public static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 21, 8, 40);
    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    public static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    public static final LocalDate YEAR_END = LocalDate.of(2027, 12, 31);
    public static final Caller KEEPER = Callers.at(Callers.VILLAGE, Role.KEEPER);
    public static final Caller CASHIER = Callers.at(Callers.COUNTY, Role.CASHIER);
    private static final AtomicInteger HOUSEHOLDS = new AtomicInteger(70_000);
    public final Workday day;

    public Village(Database database) {
        day = new Workday(database, MORNING);
    }

    public <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return day.ask(caller, desk, work);
    }

    public Contribution payIn(long yuan) {
        return payIn(UUID.randomUUID(), yuan);
    }

    Contribution payIn(UUID uuid, long yuan) {
        return ask(CASHIER, KeepingFunds.class, desk -> desk.payIn(uuid, gift(Money.yuan(yuan))));
    }

    static Contribution.Sheet gift(Money amount) {
        return new Contribution.Sheet(Callers.VILLAGE, Contribution.Source.DONOR, "秦岭茶业公司", true, amount, MORNING.toLocalDate(),
                Optional.empty());
    }

    public Household household() {
        int number = HOUSEHOLDS.incrementAndGet();
        day.sql(insert(number));
        return day.serve(Register.class, register -> register.byCode("H" + number));
    }

    /** By SQL: the register has its own tests. */
    static String insert(int number) {
        return "insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal,"
                + " publish_name, registered_at, version) values (" + number + ", 'H" + number + "', '张大山', '" + Callers.VILLAGE
                + "', 2, 3, 'ABLE_SECURE', true, false, false, '2026-01-01 00:00:00', 1)";
    }

    /** The points hear of it, as they do on the server. */
    public Household resettle(Function<Resettling, Household> work) {
        int before = day.fired().size();
        Household heir = ask(Callers.admin(), Resettling.class, work);
        day.fired().subList(before, day.fired().size()).stream().filter(HouseholdSucceeded.class::isInstance)
                .map(HouseholdSucceeded.class::cast).forEach(event -> day.serve(PassingOn.class, points -> {
                    points.follow(event);
                    return null;
                }));
        return heir;
    }

    /** For what is kept with the account of who did it. */
    public void openAccountOfCallers() {
        day.sql("insert into account (id, username, display_name, home, password_hash, initial_password, password_since, language,"
                + " large_type, opened_at, version) values ("
                + Callers.NUMBER + ", 'head', '王爱国', '" + Callers.VILLAGE + "', 'x', false,"
                + " '2026-01-01 00:00:00', 'zh-CN', false, '2026-01-01 00:00:00', 1)");
    }

    /** A group head looks after it whose account is that of all callers here. */
    void putInCareOfCaller(Household household) {
        openAccountOfCallers();
        day.sql("insert into group_head (id, village, name, account_id, since, households, version) values (1, '" + Callers.VILLAGE
                + "', '王爱国', " + Callers.NUMBER + ", '2026-01-01', 1, 1)");
        day.sql("update household set group_head_id = 1 where code = '" + household.code() + "'");
    }

    public void award(YearMonth month, LocalDate lastDay, Map<HouseholdId, Long> points) {
        award(UUID.randomUUID(), month, lastDay, points);
    }

    void award(UUID business, YearMonth month, LocalDate lastDay, Map<HouseholdId, Long> points) {
        serve(book -> book.award(business, Callers.VILLAGE, month, lastDay, points));
    }

    void serve(Consumer<PointsBook> work) {
        serve(PointsBook.class, work);
    }

    void shop(Consumer<ShopMoney> work) {
        serve(ShopMoney.class, work);
    }

    private <S> void serve(Class<S> service, Consumer<S> work) {
        Caller.as(KEEPER, () -> day.serve(service, each -> {
            work.accept(each);
            return null;
        }));
    }

    public UUID spend(Household household, long points) {
        UUID redemption = UUID.randomUUID();
        spend(redemption, household, points);
        return redemption;
    }

    void spend(UUID redemption, Household household, long points) {
        serve(book -> {
            Rows rows = book.entries.rows();
            book.spend(redemption, book.till(household.id(), Callers.VILLAGE), points, rows);
            rows.write();
        });
    }

    public PointsPurse purse(Household household) {
        return day.serve(PointsBook.class, book -> book.purse(household.id()));
    }

    public long cover() {
        return day.serve(PointsBook.class, book -> book.cover(Callers.VILLAGE));
    }

    public FundState fund() {
        return ask(CASHIER, KeepingFunds.class, desk -> desk.state(Callers.VILLAGE));
    }

    Holder card(Household household, String pin) {
        return ask(KEEPER, KeepingCards.class, desk -> desk.issue(household.code(), pin));
    }

    @Override
    public void close() {
        day.close();
    }
}
