package org.countystore.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countystore.access.Account;
import org.countystore.access.Directory;
import org.countystore.household.Register;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows who sits at a village's table, and to whose deeds each one is no stranger. */
@ApplicationScoped
class Roundtable {
    @Inject
    Seats seats;
    @Inject
    Register register;
    @Inject
    Directory directory;

    /** @throws Refused NOT_SEATED: of whom it is not known whose kin they are votes on nothing */
    Reviewer mustBeSeated(PlaceCode village) {
        return seated(village).orElseThrow(() -> new Refused(Reason.NOT_SEATED));
    }

    /** The caller, if seated there. */
    Optional<Reviewer> seated(PlaceCode village) {
        Caller caller = Caller.current();
        return caller.account().flatMap(account -> seats.find(village, account)).map(seat -> reviewer(seat, caller.name(),
                seat.household().map(register::kinOf).orElse(List.of())));
    }

    /** Who sits at its table, and who sits at another one of its town and not at this one. */
    record Town(List<Reviewer> own, List<Reviewer> strangers) {
    }

    /** In as many statements for many as for one. */
    Town townOf(PlaceCode village) {
        List<Seat> all = seats.within(village.town());
        Map<AccountId, Account> accounts = directory.all(all.stream().map(Seat::account).distinct().toList());
        Map<HouseholdId, List<HouseholdId>> kin = register.kinOf(all.stream().flatMap(seat -> seat.household().stream()).distinct().toList());
        Set<AccountId> here = all.stream().filter(seat -> seat.village().equals(village)).map(Seat::account).collect(Collectors.toSet());
        Map<Boolean, List<Reviewer>> parted = all.stream().filter(seat -> accounts.get(seat.account()).isOpen())
                .collect(Collectors.partitioningBy(seat -> here.contains(seat.account()), Collectors.mapping(seat -> reviewer(seat,
                        accounts.get(seat.account()).username(), seat.household().map(kin::get).orElse(List.of())), Collectors.toList())));
        return new Town(parted.get(true), parted.get(false));
    }

    /** What those seated there are called, by the names of their accounts. */
    Map<String, String> namesAt(PlaceCode village) {
        return directory.all(seats.of(village).stream().map(Seat::account).toList()).values().stream()
                .collect(Collectors.toMap(Account::username, Account::displayName));
    }

    private static Reviewer reviewer(Seat seat, String name, List<HouseholdId> kin) {
        return new Reviewer(seat.account(), name, seat.household(), Set.copyOf(kin));
    }
}
