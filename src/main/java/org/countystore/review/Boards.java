package org.countystore.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows which deeds may come on a board, and which stand there. */
@ApplicationScoped
class Boards {
    private static final int MONTHS_BACK = 6;
    @Inject
    BoardEntries entries;
    @Inject
    Deeds deeds;
    @Inject
    Months months;
    @Inject
    Rulebooks rulebooks;
    @Inject
    Register register;

    BoardEntry entry(UUID uuid) {
        return entries.find(uuid).orElseThrow(() -> Refused.notFound("board", uuid));
    }

    /** As it stands once nobody else is at it. */
    BoardEntry locked(UUID uuid) {
        return entries.locked(uuid).orElseThrow(() -> Refused.notFound("board", uuid));
    }

    DeedRow row(BoardEntry entry) {
        return months.rows(List.of(deeds.get(entry.deed()))).get(0);
    }

    DeedRow row(UUID deed) {
        return months.rows(List.of(months.deed(deed))).get(0);
    }

    /** @throws Refused INVALID at the deed unless it is posted, has points, is of a class that its rulebook shows, and was never shown */
    void mustFit(DeedRow row) {
        if (!row.deed().isPosted() || !counted(row) || !isShown(row)) {
            throw Refused.invalid("deed", "not_for_board");
        }
        if (entries.holds(row.deed())) {
            throw Refused.invalid("deed", "on_board_before");
        }
    }

    /** A deduction counts even where the household had nothing to lose. */
    private static boolean counted(DeedRow row) {
        return (row.rule().kind().takes() ? row.deed().voted() : row.deed().awarded()).orElse(0) > 0;
    }

    private boolean isShown(DeedRow row) {
        return rulebooks.get(row.rule().rulebook()).board().contains(row.rule().kind());
    }

    void add(BoardEntry entry) {
        entries.add(entry);
    }

    /** Of the last half year, newest first; a page may hold fewer than it has room for. */
    Listed<DeedRow> fit(PlaceCode village, YearMonth now, Page page) {
        Listed<Deed> found = page.cut(entries.fit(village, now.minusMonths(MONTHS_BACK), page), Deed::id);
        return new Listed<>(months.rows(found.items()).stream().filter(this::isShown).toList(), found.next());
    }

    long toApprove(PlaceCode village, String but) {
        return entries.toApprove(village, but);
    }

    /** Of the households that the account looks after. */
    long toHear(PlaceCode village, AccountId head) {
        return entries.toHear(register.lookedAfterBy(village, head).stream().map(Household::id).toList());
    }

    List<BoardRow> of(PlaceCode village) {
        return rows(entries.of(village));
    }

    List<BoardLine> shown(PlaceCode place, LocalDate today) {
        return rows(entries.shown(place, today)).stream().map(BoardLine::of).toList();
    }

    private List<BoardRow> rows(List<BoardEntry> found) {
        Map<Long, DeedRow> rows = months.rows(deeds.all(found.stream().map(BoardEntry::deed).toList())).stream()
                .collect(Collectors.toMap(row -> row.deed().id(), Function.identity()));
        return found.stream().map(entry -> new BoardRow(entry, rows.get(entry.deed()))).toList();
    }
}
