package org.countystore.ledger;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.LedgerAccountId;

/** All legs of one use case, on their way to become transfers. */
record Posting(UUID business, List<Leg> legs) {
    Posting {
        Set<String> names = new HashSet<>();
        Set<UUID> answered = new HashSet<>();
        for (Leg leg : legs) {
            if (!names.add(leg.name()) || leg.answered().filter(id -> !answered.add(id)).isPresent()) {
                throw new IllegalStateException("twice in one posting: " + leg);
            }
        }
    }

    /** The transfers that holds, mistakes and the legs themselves would be. */
    Set<UUID> mentioned() {
        Set<UUID> ids = answered();
        legs.forEach(leg -> ids.add(leg.id(business)));
        return ids;
    }

    private Set<UUID> answered() {
        return legs.stream().flatMap(leg -> leg.answered().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /** The mistakes that are taken back. */
    Set<UUID> reversed() {
        return legs.stream().filter(Leg.Reversing.class::isInstance)
                .flatMap(leg -> leg.answered().stream()).collect(Collectors.toSet());
    }

    /** The holds that end. */
    Set<UUID> resolved() {
        Set<UUID> holds = answered();
        holds.removeAll(reversed());
        return holds;
    }

    List<Transfer> draw(Map<UUID, Transfer> standing, LocalDateTime at) {
        for (UUID id : answered()) {
            if (!standing.containsKey(id)) {
                throw new IllegalStateException("no transfer " + id);
            }
        }
        return legs.stream()
                .map(leg -> leg.draw(new Ticket(leg.id(business), business, leg.name(), at), standing)).toList();
    }

    /**
     * Whether the same was posted before.
     *
     * @throws IllegalStateException if a leg stands with other contents, or only some of the legs stand
     */
    boolean isKnown(List<Transfer> drawn, Map<UUID, Transfer> standing) {
        long known = drawn.stream().filter(transfer -> standing.containsKey(transfer.id())).count();
        if (known == 0) {
            return false;
        }
        boolean same = drawn.stream()
                .allMatch(transfer -> standing.containsKey(transfer.id()) && standing.get(transfer.id()).isSameAs(transfer));
        if (!same) {
            throw new IllegalStateException(business + " posted other legs by these names before");
        }
        return true;
    }

    /** What changes on each account, in the order in which accounts are locked. */
    static SortedMap<LedgerAccountId, Long> changes(List<Transfer> transfers) {
        SortedMap<LedgerAccountId, Long> changes = new TreeMap<>();
        for (Transfer transfer : transfers) {
            changes.merge(transfer.from(), transfer.changeOfFrom(), Math::addExact);
            changes.merge(transfer.to(), transfer.changeOfTo(), Math::addExact);
        }
        return changes;
    }
}
