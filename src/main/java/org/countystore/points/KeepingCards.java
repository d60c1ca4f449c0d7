package org.countystore.points;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.HouseholdQuery;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Giving out cards, freezing what was lost and replacing it: the people of the village for their village. Who buys from a household
 * sees no PIN chosen, because the PIN is its word for what was weighed.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.KEEPER, Role.ADMIN})
public class KeepingCards {
    /** A hundred sheets. */
    private static final int MOST_PRINTED = 5 * Page.LARGEST;
    @Inject
    Scope scope;
    @Inject
    PointsCards cards;
    @Inject
    CardBook book;
    @Inject
    Pins pins;
    @Inject
    PointsBook points;
    @Inject
    Holders holders;
    @Inject
    PointsEntries entries;
    @Inject
    Register register;
    @Inject
    CardPrint print;
    @Inject
    Clock clock;

    /**
     * @param pin chosen by the household, four to six digits
     * @throws Refused NOT_FOUND, HOUSEHOLD_CLOSED, HAS_CARD, INVALID for the PIN
     */
    public Holder issue(@Subject String household, String pin) {
        Household holder = register.find(household).orElseThrow(() -> Refused.notFound("household", household).at("household"));
        scope.mustCover(holder.village());
        return holders.of(book.issue(holder, pin), holder);
    }

    /** It was lost. @throws Refused CARD_REPLACED */
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN})
    public Holder freeze(@Subject String card, String reason) {
        PointsCard lost = locked(card);
        new Fields().text(reason, PointsCard.LONGEST_REASON, "reason").orRefuse();
        lost.freeze(reason.strip(), LocalDateTime.now(clock));
        return holders.of(lost);
    }

    /**
     * It was found again, or the right person came: it can be used with a new PIN.
     *
     * @throws Refused CARD_REPLACED, WRONG_STATE if it is not frozen, INVALID for the PIN
     */
    public Holder thaw(@Subject String card, String pin) {
        PointsCard found = locked(card);
        found.thaw(pins.chosen(found.number(), pin));
        return holders.of(found);
    }

    /**
     * Gives the household another card; this one is dead at once. Asked again, answers the card that the household has now.
     *
     * @throws Refused INVALID for the PIN
     */
    public Holder replace(@Subject String card, String pin) {
        PointsCard old = locked(card);
        Household household = register.get(old.household());
        return holders.of(old.isReplaced() ? book.of(old.household()).orElse(old) : book.replace(old, household, pin), household);
    }

    private PointsCard locked(String card) {
        PointsCard found = book.locked(card).orElseThrow(() -> Refused.notFound("card", card));
        scope.mustCover(found.place());
        return found;
    }

    @Reading
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN, Role.AUDITOR})
    public Holder get(@Subject String card) {
        return holders.of(inScope(card));
    }

    /** The household's points history, newest first; also what came before this card. */
    @Reading
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN, Role.AUDITOR})
    public Listed<PointsEntry> history(@Subject String card, Page page) {
        return page.cut(entries.of(inScope(card).household(), page), PointsEntry::id);
    }

    private PointsCard inScope(String card) {
        PointsCard found = book.find(card).orElseThrow(() -> Refused.notFound("card", card));
        scope.mustCover(found.place());
        return found;
    }

    /** Usable and frozen ones of a place and all below it. */
    @Reading
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN, Role.AUDITOR})
    public Listed<Holder> within(PlaceCode place, Page page) {
        scope.mustCover(place);
        Listed<PointsCard> found = page.cut(cards.within(place, page), PointsCard::id);
        Map<PointsCard, Holder> held = holders.of(found.items());
        return found.map(held::get);
    }

    /** A household of the list, and its card if it has one. */
    public record Row(Household household, Optional<PointsCard> card, long points) {
    }

    /** Open households by village and code with their cards, in as many statements for a page as for one. */
    @Reading
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN, Role.AUDITOR})
    public Listed<Row> households(PlaceCode place, String text, Page page) {
        scope.mustCover(place);
        Listed<Household> found = register.list(HouseholdQuery.all(place, text), page);
        List<HouseholdId> ids = found.items().stream().map(Household::id).toList();
        Map<HouseholdId, PointsCard> cards = book.of(ids).stream().collect(Collectors.toMap(PointsCard::household, Function.identity()));
        Map<HouseholdId, PointsPurse> purses = points.purses(ids);
        return found.map(household -> new Row(household, Optional.ofNullable(cards.get(household.id())),
                purses.getOrDefault(household.id(), PointsPurse.EMPTY).points()));
    }

    /**
     * Cards of a place to cut out, ten on a sheet, as PDF.
     *
     * @throws Refused TOO_MANY_CARDS for more than anybody prints at once
     */
    @Reading
    public byte[] printed(PlaceCode place) {
        List<Holder> all = new ArrayList<>();
        Optional<Page> page = Optional.of(Page.of(Page.LARGEST));
        while (page.isPresent()) {
            if (all.size() == MOST_PRINTED) {
                throw new Refused(Reason.TOO_MANY_CARDS, MOST_PRINTED);
            }
            Listed<Holder> some = within(place, page.get());
            all.addAll(some.items());
            page = some.next().map(mark -> new Page(Optional.of(mark), Page.LARGEST));
        }
        return print.print(all);
    }

    /** One card to cut out, as PDF. */
    @Reading
    public byte[] printed(@Subject String card) {
        return print.print(List.of(get(card)));
    }
}
