package org.countystore.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Uuids;

/**
 * One transfer that a use case asks for. Its id is made of the business id and the leg's name, so the same leg sent
 * twice is one transfer; a name stands once in all that a business thing ever posts.
 *
 * <p>Amounts are whole fen or points, at least 1; {@code kind} is the caller's own word, up to 40 characters.
 */
public sealed interface Leg {
    String name();

    /** The transfer that this leg answers, if it answers one. */
    Optional<UUID> answered();

    /** @param standing the transfers that stand already, among them the one answered */
    Transfer draw(Ticket ticket, Map<UUID, Transfer> standing);

    /** The transfer that this leg becomes, or became, in a posting of this business thing. */
    default UUID id(UUID business) {
        return Uuids.part(business, name());
    }

    static Leg move(String name, LedgerAccountId from, LedgerAccountId to, long amount, String kind) {
        return new Direct(name, Step.MOVE, from, to, amount, kind);
    }

    static Leg hold(String name, LedgerAccountId from, LedgerAccountId to, long amount, String kind) {
        return new Direct(name, Step.HOLD, from, to, amount, kind);
    }

    /** @param amount at most what was held; what is left of the hold is released */
    static Leg settle(String name, UUID hold, long amount) {
        return new Settling(name, hold, amount);
    }

    static Leg release(String name, UUID hold) {
        return new Releasing(name, hold);
    }

    /** @param mistake a MOVE or SETTLE; it can be reversed once in total */
    static Leg reverse(String name, UUID mistake) {
        return new Reversing(name, mistake);
    }

    private static void mustBeAtLeastOne(long amount) {
        if (amount < 1) {
            throw new IllegalStateException("an amount of " + amount);
        }
    }

    /** From one account to another. */
    record Direct(String name, Step step, LedgerAccountId from, LedgerAccountId to, long amount, String kind) implements Leg {
        public Direct {
            mustBeAtLeastOne(amount);
            if (from.equals(to)) {
                throw new IllegalStateException("account " + from + " would pay itself");
            }
        }

        @Override
        public Optional<UUID> answered() {
            return Optional.empty();
        }

        @Override
        public Transfer draw(Ticket ticket, Map<UUID, Transfer> standing) {
            return Transfer.direct(ticket, this);
        }
    }

    /** The end of a hold that was used. */
    record Settling(String name, UUID hold, long amount) implements Leg {
        public Settling {
            mustBeAtLeastOne(amount);
        }

        @Override
        public Optional<UUID> answered() {
            return Optional.of(hold);
        }

        @Override
        public Transfer draw(Ticket ticket, Map<UUID, Transfer> standing) {
            return standing.get(hold).settledBy(ticket, amount);
        }
    }

    /** The end of a hold that was not used. */
    record Releasing(String name, UUID hold) implements Leg {
        @Override
        public Optional<UUID> answered() {
            return Optional.of(hold);
        }

        @Override
        public Transfer draw(Ticket ticket, Map<UUID, Transfer> standing) {
            return standing.get(hold).releasedBy(ticket);
        }
    }

    /** A mistake taken back. */
    record Reversing(String name, UUID mistake) implements Leg {
        @Override
        public Optional<UUID> answered() {
            return Optional.of(mistake);
        }

        @Override
        public Transfer draw(Ticket ticket, Map<UUID, Transfer> standing) {
            return standing.get(mistake).reversedBy(ticket);
        }
    }
}
