package org.countystore.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.access.Account;
import org.countystore.access.Directory;
import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Seating the reviewers of a village: each with the household that the person belongs to. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Seating {
    @Inject
    Scope scope;
    @Inject
    Directory directory;
    @Inject
    Register register;
    @Inject
    Seats seats;

    /** @param household empty for somebody who lives elsewhere */
    public record Seated(Seat seat, Account account, Optional<Household> household, List<Household> kin) {
    }

    /**
     * Seats a reviewer, or corrects where a seated one belongs.
     *
     * @param household its code; empty for somebody who lives elsewhere
     * @throws Refused INVALID for an account that reviews nowhere there, or an unknown household
     */
    public void seat(@Subject PlaceCode village, @Subject String username, Optional<String> household) {
        scope.mustCover(village);
        Account account = directory.named(username).filter(found -> directory.places(found.id(), Role.REVIEWER).stream()
                .anyMatch(place -> place.covers(village))).orElseThrow(() -> Refused.invalid("account", "no_reviewer", username));
        Optional<Household> own = household.map(code -> register.find(code)
                .orElseThrow(() -> Refused.invalid("household", "household_unknown", code)));
        Seat seat = seats.find(village, account.id()).orElseGet(() -> {
            Seat made = new Seat(village, account.id());
            seats.add(made);
            return made;
        });
        seat.belongsTo(own.map(Household::id));
    }

    /** What the person voted stands; a second time changes nothing. */
    public void unseat(@Subject PlaceCode village, @Subject String username) {
        scope.mustCover(village);
        directory.named(username).flatMap(account -> seats.find(village, account.id())).ifPresent(seats::remove);
    }

    /** In as many statements for many as for one. */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public List<Seated> seated(PlaceCode village) {
        scope.mustCover(village);
        List<Seat> all = seats.of(village);
        Map<AccountId, Account> accounts = directory.all(all.stream().map(Seat::account).toList());
        Map<HouseholdId, List<HouseholdId>> kin = register.kinOf(all.stream().flatMap(seat -> seat.household().stream()).distinct().toList());
        Map<HouseholdId, Household> known = register.all(Stream.concat(kin.keySet().stream(), kin.values().stream().flatMap(List::stream))
                .distinct().toList());
        return all.stream().map(seat -> new Seated(seat, accounts.get(seat.account()), seat.household().map(known::get),
                seat.household().map(kin::get).orElse(List.of()).stream().map(known::get).toList())).toList();
    }
}
