package org.countystore.proof;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.household.GroupHead;
import org.countystore.household.Grouping;
import org.countystore.household.Household;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Role;
import org.countystore.review.Deed;
import org.countystore.review.KeepingRulebooks;
import org.countystore.review.Matching;
import org.countystore.review.Proposing;
import org.countystore.review.Publishing;
import org.countystore.review.Reviewing;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;
import org.countystore.review.Rulebook;
import org.countystore.review.Seating;
import org.countystore.review.Verdict;
import org.countystore.testing.Callers;
import org.countystore.testing.Season;

/** Deeds of two months: those of the one are posted, those of the other hang out. */
final class ReviewSeason {
    private final Season season;
    private final Caller head;
    private final Caller reviewer;
    private final Household household;

    private ReviewSeason(Season season) {
        this.season = season;
        household = season.household(Callers.VILLAGE, true);
        head = account("season-head", Role.HEAD);
        reviewer = account("season-reviewer", Role.REVIEWER);
    }

    static void live(Season season) {
        LocalDateTime now = season.live.now();
        ReviewSeason deeds = new ReviewSeason(season);
        season.live.setTo(now.minusMonths(3));
        deeds.settle(YearMonth.from(now).minusMonths(2));
        season.live.setTo(now.minusDays(8));
        UUID posted = deeds.hangOut(now.toLocalDate().minusMonths(1));
        season.live.setTo(now);
        season.ask(deeds.reviewer, Publishing.class, desk -> desk.close(posted));
        deeds.hangOut(now.toLocalDate());
    }

    private Caller account(String name, Role role) {
        Grant grant = Grant.at(Callers.VILLAGE, role);
        AccountId id = season.live.inTransaction(() -> {
            AccountId opened = season.live.get(Directory.class).open(new NewAccount(name, name, Callers.VILLAGE), "-", false);
            season.live.get(Directory.class).grant(opened, grant);
            return opened;
        });
        return new Caller(Optional.of(id), name, List.of(grant), "127.0.0.1");
    }

    private void settle(YearMonth begins) {
        season.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(UUID.randomUUID(), new Rulebook.Terms(Callers.VILLAGE, begins, 1,
                Verdict.MEDIAN, 5, 12, Optional.empty(), true, Optional.of(new Matching(50, 20)), List.of(),
                List.of(rule("road", RuleClass.LABOUR), rule("litter", RuleClass.DEDUCTION)))));
        season.ask(Callers.admin(), Grouping.class, desk -> {
            GroupHead group = desk.appoint(Callers.VILLAGE, "王户长", head.account());
            desk.assign(group.id(), List.of(household.code()));
            return group;
        });
        season.ask(Callers.admin(), Seating.class, desk -> {
            desk.seat(Callers.VILLAGE, "season-reviewer", Optional.empty());
            return null;
        });
    }

    private static Rule.Sheet rule(String code, RuleClass kind) {
        return new Rule.Sheet(code, kind, code, 5, 20, "", Optional.empty());
    }

    private UUID hangOut(LocalDate day) {
        List<UUID> deeds = List.of(propose("road", 15, day), propose("litter", 5, day));
        UUID review = UUID.randomUUID();
        season.ask(reviewer, Reviewing.class, desk -> desk.open(review, new Reviewing.Wish(Callers.VILLAGE, YearMonth.from(day))));
        deeds.forEach(deed -> season.ask(reviewer, Reviewing.class, desk -> {
            desk.vote(review, new Reviewing.Ballot(deed, deed.equals(deeds.get(0)) ? 15 : 5, Optional.empty()));
            return null;
        }));
        return season.ask(reviewer, Publishing.class, desk -> desk.publish(review)).uuid();
    }

    private UUID propose(String rule, long points, LocalDate day) {
        return season.ask(head, Proposing.class, desk -> desk.propose(UUID.randomUUID(),
                new Deed.Words(household.code(), rule, Optional.of(points), day, Optional.empty()))).deed().uuid();
    }
}
