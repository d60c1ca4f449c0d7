package org.countystore.ordering.rest;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Goods;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.Remedy;
import org.countystore.ordering.ReturnLine;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.ReturnSheet;

/**
 * A return as outsiders read it.
 *
 * @param fen         given back in all: 0 until it is approved
 * @param selfFen     the buyer's own money in it
 * @param paidBackAt  when the counter handed that out
 * @param remedy      REFUND or RESEND, once it is approved
 * @param sentAgain   the order that sends the same packs again
 */
public record ReturnRow(String uuid, String order, String number, String state, OffsetDateTime askedAt, Optional<OffsetDateTime> endedAt,
        Optional<String> fault, Optional<String> goods, Optional<String> answer, long fen, long allowanceFen, long selfFen,
        Optional<OffsetDateTime> paidBackAt, List<Line> lines, Optional<String> remedy, Optional<String> sentAgain) {
    static ReturnRow of(ReturnSheet sheet) {
        ReturnRequest request = sheet.request();
        return new ReturnRow(request.uuid().toString(), sheet.order().uuid().toString(), sheet.order().number(), request.state().name(),
                time(request.askedAt()), request.outcome().endedAt().map(ReturnRow::time), request.outcome().fault().map(Fault::name),
                request.outcome().goods().map(Goods::name), Optional.of(request.outcome().answer()).filter(text -> !text.isEmpty()),
                request.fen().fen(), request.fen().minus(request.self()).fen(), request.self().fen(),
                request.paidBackAt().map(ReturnRow::time), request.lines()
                        .stream().map(line -> Line.of(line, sheet.lineOf(line))).toList(),
                request.outcome().remedy().map(Remedy::name), request.sentAgain().map(UUID::toString));
    }

    private static OffsetDateTime time(LocalDateTime at) {
        return at.atZone(CountyTime.ZONE).toOffsetDateTime();
    }

    /** @param packs taken back of those asked for: 0 until it is approved */
    public record Line(int line, String listing, String title, int askedPacks, int packs, String reason, Optional<String> note, long fen,
            long allowanceFen, long selfFen, List<String> photos) {
        static Line of(ReturnLine line, OrderLine ordered) {
            return new Line(line.no(), ordered.listing().toString(), ordered.title(), line.asked(), line.packs(), line.reason().name(),
                    Optional.of(line.note()).filter(text -> !text.isEmpty()), line.fen().fen(), line.fen().minus(line.self()).fen(),
                    line.self().fen(), line.photos().stream().map(UUID::toString).toList());
        }
    }
}
