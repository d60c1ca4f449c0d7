package org.countystore.ledger;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.ledger.Chart.Nature;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Carries a posting out: changes the balances, which locks them, and writes the transfers. */
@Dependent
class Teller {
    @Inject
    LedgerAccounts accounts;
    @Inject
    Chart chart;
    @Inject
    Transfers transfers;

    List<Transfer> post(Posting posting, LocalDateTime at) {
        transfers.mustBeFirstPosting();
        Map<UUID, Transfer> standing = transfers.all(posting.mentioned());
        List<Transfer> drawn = posting.draw(standing, at);
        if (posting.isKnown(drawn, standing)) {
            List<Transfer> known = drawn.stream().map(transfer -> standing.get(transfer.id())).toList();
            transfers.remember(known);
            return known;
        }
        mustBeOpen(posting);
        return carryOut(drawn);
    }

    /** Without looking for what stands. */
    List<Transfer> postNew(List<Posting> postings, LocalDateTime at) {
        transfers.mustBeFirstPosting();
        return carryOut(postings.stream().flatMap(posting -> posting.draw(Map.of(), at).stream()).toList());
    }

    /** To be written with the rest. */
    void postNew(Posting posting, LocalDateTime at, Rows rows, Supplier<? extends RuntimeException> tooLow) {
        transfers.mustBeFirstPosting();
        carryOut(posting.draw(Map.of(), at), rows, code -> {
            throw tooLow.get();
        });
    }

    private void mustBeOpen(Posting posting) {
        Set<UUID> resolved = posting.resolved();
        Set<UUID> reversed = posting.reversed();
        if (!resolved.isEmpty() && transfers.anyResolved(resolved)) {
            throw new Refused(Reason.ALREADY_SETTLED);
        }
        if (!reversed.isEmpty() && transfers.anyReversed(reversed)) {
            throw new Refused(Reason.ALREADY_REVERSED);
        }
    }

    private List<Transfer> carryOut(List<Transfer> drawn) {
        Rows rows = transfers.rows();
        carryOut(drawn, rows, code -> {
            throw new Refused(Reason.BALANCE_TOO_LOW, code);
        });
        rows.write();
        return drawn;
    }

    /** @param tooLow told the code of an account whose balance would fall below zero */
    private void carryOut(List<Transfer> drawn, Rows rows, Consumer<String> tooLow) {
        SortedMap<LedgerAccountId, Long> changes = Posting.changes(drawn);
        Map<LedgerAccountId, Nature> natures = chart.natures(changes.keySet());
        for (Transfer transfer : drawn) {
            if (natures.get(transfer.from()).unit() != natures.get(transfer.to()).unit()) {
                throw new IllegalStateException(transfer.name() + " would turn one unit into another");
            }
        }
        changes.entrySet().removeIf(change -> change.getValue() == 0 || !natures.get(change.getKey()).floored());
        accounts.change(changes, rows.add(drawn), account -> tooLow.accept(natures.get(account).code()));
        transfers.remember(drawn);
    }
}
