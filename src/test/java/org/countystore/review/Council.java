package org.countystore.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.household.GroupHead;
import org.countystore.household.Grouping;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.household.Relating;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingFunds;
import org.countystore.points.PointsBook;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Workday;
import org.junit.jupiter.api.Assertions;

/**
 * 水峡村 with a county rulebook, a fund of 1,000 yuan, a group head with six households and five reviewers, of whom the
 * first belongs to the first household and is kin to the second.
 */
public final class Council implements AutoCloseable {
    static final PlaceCode VILLAGE = Callers.VILLAGE;
    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    static final Caller AUDITOR = Callers.at(Callers.COUNTY, Role.AUDITOR);
    private static final int HOUSEHOLDS = 6;
    private static final int REVIEWERS = 5;
    public final Workday day;
    final List<Household> households = new ArrayList<>();
    final Caller head;
    private final List<Caller> reviewers = new ArrayList<>();

    public Council(Database database) {
        day = new Workday(database, LocalDateTime.of(2026, 9, 20, 9, 0));
        ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(UUID.randomUUID(), terms(Callers.COUNTY, OCTOBER)));
        for (int n = 1; n <= HOUSEHOLDS; n++) {
            households.add(household(n));
        }
        head = account("head", Role.HEAD);
        ask(Callers.admin(), Grouping.class, desk -> {
            GroupHead group = desk.appoint(VILLAGE, "王户长", head.account());
            desk.assign(group.id(), households.stream().map(Household::code).toList());
            return group;
        });
        for (int n = 1; n <= REVIEWERS; n++) {
            reviewers.add(account("reviewer" + n, Role.REVIEWER));
            seat("reviewer" + n, n == 1 ? Optional.of(households.get(0).code()) : Optional.empty());
        }
        ask(Callers.admin(), Relating.class, desk -> {
            desk.relate(households.get(0).code(), households.get(1).code());
            return null;
        });
        payIn(VILLAGE, 1_000);
        day.setTo(DAY.atTime(20, 0));
    }

    static Rule.Sheet rule(String code, RuleClass kind, long least, long most, Long cap) {
        return new Rule.Sheet(code, kind, "好事" + code, least, most, "照片", Optional.ofNullable(cap));
    }

    /** Three votes, the median, five days of notice, fifty points a month and household. */
    static Rulebook.Terms terms(PlaceCode place, YearMonth begins) {
        return new Rulebook.Terms(place, begins, 3, Verdict.MEDIAN, 5, 12, Optional.of(50L),
                List.of(RuleClass.LABOUR, RuleClass.DEDUCTION), List.of(
                rule("yard", RuleClass.ENVIRONMENT, 5, 5, 10L), rule("road", RuleClass.LABOUR, 5, 20, null),
                rule("litter", RuleClass.DEDUCTION, 5, 10, null)));
    }

    private Household household(int n) {
        day.sql("insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal,"
                + " publish_name, registered_at, version) values (" + n + ", 'R" + n + "', '张大山', '" + VILLAGE
                + "', 2, 3, 'ABLE_SECURE', true, false, false, '2026-01-01 00:00:00', 1)");
        return day.serve(Register.class, register -> register.byCode("R" + n));
    }

    Caller account(String name, Role role) {
        Grant grant = Grant.at(VILLAGE, role);
        AccountId id = day.serve(Directory.class, directory -> {
            AccountId opened = directory.open(new NewAccount(name, name, VILLAGE), "-", false);
            directory.grant(opened, grant);
            return opened;
        });
        return new Caller(Optional.of(id), name, List.of(grant), "127.0.0.1");
    }

    void seat(String reviewer, Optional<String> household) {
        ask(Callers.admin(), Seating.class, desk -> {
            desk.seat(VILLAGE, reviewer, household);
            return null;
        });
    }

    void payIn(PlaceCode village, long yuan) {
        ask(Callers.admin(), KeepingFunds.class, desk -> desk.payIn(UUID.randomUUID(), new Contribution.Sheet(village,
                Contribution.Source.DONOR, "秦岭茶业公司", true, Money.yuan(yuan), day.now().toLocalDate(), Optional.empty())));
    }

    /** Counted from 1. */
    public Caller reviewer(int n) {
        return reviewers.get(n - 1);
    }

    /** Counted from 1. */
    public Household house(int n) {
        return households.get(n - 1);
    }

    Deed.Words words(int house, String rule, long points) {
        return new Deed.Words(house(house).code(), rule, Optional.of(points), DAY, Optional.empty());
    }

    public UUID propose(int house, String rule, long points) {
        UUID uuid = UUID.randomUUID();
        ask(head, Proposing.class, desk -> desk.propose(uuid, words(house, rule, points)));
        return uuid;
    }

    public Review open(YearMonth month) {
        return ask(reviewer(1), Reviewing.class, desk -> desk.open(UUID.randomUUID(), new Reviewing.Wish(VILLAGE, month)));
    }

    void vote(int reviewer, Review review, UUID deed, long points) {
        ask(reviewer(reviewer), Reviewing.class, desk -> {
            desk.vote(review.uuid(), new Reviewing.Ballot(deed, points, Optional.of("看过现场")));
            return null;
        });
    }

    /** By the reviewers who are no kin to anybody. */
    public void agree(Review review, UUID deed, long points) {
        for (int n = 3; n <= REVIEWERS; n++) {
            vote(n, review, deed, points);
        }
    }

    public Review publish(Review review) {
        return ask(reviewer(3), Publishing.class, desk -> desk.publish(review.uuid()));
    }

    public Review close(Review review) {
        return ask(reviewer(3), Publishing.class, desk -> desk.close(review.uuid()));
    }

    public UUID object(UUID deed) {
        return ask(Callers.nobody(), Objecting.class, desk -> desk.object(UUID.randomUUID(),
                new Objection.Words(deed, "那天他没有来", Optional.of("李四")))).uuid();
    }

    public Objection answer(int reviewer, UUID objection, Optional<Long> points) {
        return ask(reviewer(reviewer), Objecting.class, desk -> desk.answer(objection, new Objection.Answer("查过记录", points)));
    }

    Protocol.Line line(int reviewer, Review review, UUID deed) {
        return ask(reviewer(reviewer), Reviewing.class, desk -> desk.protocol(review.uuid())).lines().stream()
                .filter(line -> line.row().deed().uuid().equals(deed)).findFirst().orElseThrow();
    }

    long awarded(Review review, UUID deed) {
        return line(3, review, deed).row().deed().awarded().orElseThrow();
    }

    public long points(int house) {
        HouseholdId household = house(house).id();
        return day.serve(PointsBook.class, book -> book.purse(household)).points();
    }

    long cover() {
        return day.serve(PointsBook.class, book -> book.cover(VILLAGE));
    }

    public <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return day.ask(caller, desk, work);
    }

    public <D> Refused refused(Reason reason, Caller caller, Class<D> desk, Function<D, ?> work) {
        Refused refusal = Assertions.assertThrows(Refused.class, () -> ask(caller, desk, work));
        Assertions.assertEquals(reason, refusal.reason(), refusal.getMessage());
        return refusal;
    }

    @Override
    public void close() {
        day.close();
    }
}
