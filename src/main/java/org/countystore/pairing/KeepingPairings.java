package org.countystore.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.countystore.access.Account;
import org.countystore.access.Directory;
import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Pairing cadres with households, and ending it. The county keeps the list; a cadre sees the own households. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class KeepingPairings {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Pairings pairings;
    @Inject
    Cadres cadres;
    @Inject
    Register register;
    @Inject
    Directory directory;
    @Inject
    Clock clock;

    /**
     * Who is to assist whom.
     *
     * @param cadre     the name of an account
     * @param household a code of the register
     */
    public record Wish(String cadre, String household, LocalDate since) {
    }

    /** @throws Refused NOT_FOUND, ALREADY_PAIRED if somebody assists the household on that day or later */
    public Pair pair(UUID uuid, Wish wish) {
        boolean known = once.isKnown("pairing", uuid, wish);
        Household household = register.find(wish.household())
                .orElseThrow(() -> Refused.notFound("household", wish.household()).at("household"));
        scope.mustCover(household.village());
        new Fields().must(wish.since() != null, "since", "required").orRefuse();
        if (known) {
            return cadres.named(List.of(get(uuid))).get(0);
        }
        Account cadre = directory.named(wish.cadre()).filter(Account::isOpen)
                .orElseThrow(() -> Refused.notFound("account", wish.cadre()).at("cadre"));
        pairings.standing(household.id(), wish.since()).ifPresent(other -> {
            throw new Refused(Reason.ALREADY_PAIRED, household.code()).at("household");
        });
        Pairing pairing = new Pairing(uuid, cadre.id(), household.id(), household.village(), wish.since());
        pairings.add(pairing);
        return cadres.named(List.of(pairing)).get(0);
    }

    /** @param lastDay the last day on which it holds */
    public Pair end(UUID uuid, LocalDate lastDay) {
        Pairing pairing = get(uuid);
        scope.mustCover(pairing.village());
        pairing.end(lastDay);
        return cadres.named(List.of(pairing)).get(0);
    }

    private Pairing get(UUID uuid) {
        return pairings.by(uuid).orElseThrow(() -> Refused.notFound("pairing", uuid));
    }

    /** Newest first, ended ones too. */
    @Reading
    @Allowed({Role.ADMIN, Role.AUDITOR})
    public Listed<Pair> below(PlaceCode place, Page page) {
        scope.mustCover(place);
        Listed<Pairing> found = page.cut(pairings.below(place, page), Pairing::id);
        return new Listed<>(cadres.named(found.items()), found.next());
    }

    /** The households that the caller assists today. */
    @Reading
    @Allowed(Role.BUYER)
    public List<Pair> mine() {
        AccountId me = Caller.current().mustBeSignedIn();
        scope.mustBe(me);
        return cadres.pairsOf(me, LocalDate.now(clock));
    }
}
