package org.countystore.household;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.household.ImportSheet.Draft;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Compares many households with the register and enters them, in few statements. */
@ApplicationScoped
class Intake {
    private static final int AT_ONCE = 500;
    @Inject
    Households households;
    @Inject
    Secrecy secrecy;
    @Inject
    Clock clock;

    /** One person of a draft and the line to blame. */
    private record Newcomer(String fingerprint, ImportLine line) {
    }

    private Stream<Newcomer> newcomers(Draft draft) {
        return IntStream.range(0, draft.people().size()).mapToObj(i -> draft.people().get(i).identity()
                .map(number -> new Newcomer(secrecy.fingerprint(number), draft.lines().get(i)))).flatMap(Optional::stream);
    }

    /** Notes each code and each person that stands in the register already. */
    void compare(List<Draft> drafts) {
        List<Newcomer> newcomers = drafts.stream().flatMap(this::newcomers).toList();
        for (int from = 0; from < newcomers.size(); from += AT_ONCE) {
            List<Newcomer> some = newcomers.subList(from, Math.min(from + AT_ONCE, newcomers.size()));
            Set<String> known = households.knownFingerprints(some.stream().map(Newcomer::fingerprint).toList());
            some.stream().filter(each -> known.contains(each.fingerprint()))
                    .forEach(each -> each.line().wrong(Heading.IDENTITY, "IDENTITY_TAKEN"));
        }
        List<Draft> coded = drafts.stream().filter(draft -> draft.code().isPresent()).toList();
        for (int from = 0; from < coded.size(); from += AT_ONCE) {
            List<Draft> some = coded.subList(from, Math.min(from + AT_ONCE, coded.size()));
            Set<String> known = households.knownCodes(some.stream().map(draft -> draft.code().get()).toList());
            some.forEach(draft -> checkCode(draft, known));
        }
    }

    private static void checkCode(Draft draft, Set<String> known) {
        String code = draft.code().orElseThrow();
        if (known.contains(code)) {
            draft.line().wrong(Heading.CODE, "CODE_TAKEN", code);
        }
        if (!HouseholdName.isGood(code)) {
            draft.line().wrong(Heading.CODE, "household_code");
        }
    }

    /**
     * Whoever calls has compared; what another clerk of the county enters meanwhile collides, and the guard asks again.
     * Given codes come first, so that the villages count on behind them.
     */
    void enter(List<Draft> drafts) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Draft> given = drafts.stream().filter(draft -> draft.code().isPresent()).toList();
        List<Draft> counted = drafts.stream().filter(draft -> draft.code().isEmpty()).toList();
        enter(given, draft -> HouseholdName.given(draft.code().orElseThrow(), draft.sheet().village()), now);
        Map<PlaceCode, Integer> last = new HashMap<>();
        enter(counted, draft -> HouseholdName.counted(draft.sheet().village(), last.compute(draft.sheet().village(),
                (village, before) -> (before == null ? households.lastNumber(village) : before) + 1)), now);
    }

    private void enter(List<Draft> drafts, Function<Draft, HouseholdName> naming, LocalDateTime now) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Household household = new Household(naming.apply(draft), draft.people().get(0).name(), draft.people().size(), draft.sheet(),
                    secrecy, now);
            households.add(household);
            draft.people().forEach(person -> households.add(new Member(household.id(), person, secrecy)));
            if (i % AT_ONCE == AT_ONCE - 1) {
                households.flushAndForget();
            }
        }
        households.flushAndForget();
    }
}
