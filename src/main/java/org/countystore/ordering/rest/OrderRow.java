package org.countystore.ordering.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.PlaceCode;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.LinePiece;
import org.countystore.ordering.Method;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Progress;
import org.countystore.store.Allocated;

/** An order as outsiders read it. */
public record OrderRow(String uuid, String number, String state, long totalFen, long allowanceFen, long selfFen, Optional<String> method,
        To delivery, List<Line> lines, Times times) {
    static OrderRow of(OrderSheet sheet) {
        Order order = sheet.order();
        return new OrderRow(order.uuid().toString(), order.number(), order.state().name(), order.total().fen(), order.allowance().fen(),
                order.self().fen(), order.method().map(Method::name), To.of(order.delivery()),
                order.lines().stream().map(line -> Line.of(line, sheet)).toList(), Times.of(order.progress()));
    }

    public record To(String kind, Optional<String> place, Optional<String> address) {
        static To of(Delivery delivery) {
            return new To(delivery.kind().name(), delivery.place().map(PlaceCode::value), delivery.address());
        }
    }

    /**
     * @param line         number of the line, from 1: a return names it
     * @param fen          for all packs of the line, as it was placed
     * @param finalFen     what it costs in the end; less where pieces were lighter or packs never came
     * @param grams        what its pieces weigh, where they were weighed one by one and it is packed
     * @param waitingPacks that were ordered ahead of the harvest and have not come yet
     * @param deliversFrom the day from which they are delivered
     */
    public record Line(int line, String listing, String title, int quantity, long fen, long selfFen, long finalFen,
            Optional<Long> grams, List<Part> lots, List<Piece> pieces, long waitingPacks, Optional<LocalDate> deliversFrom) {
        static Line of(OrderLine line, OrderSheet sheet) {
            return new Line(line.no(), line.listing().toString(), line.title(), line.quantity(), line.fen().fen(), line.self().fen(),
                    line.cost().fen(), sheet.piecesOf(line).stream().map(piece -> piece.weight().grams()).reduce(Long::sum),
                    sheet.lotsOf(line).stream().map(Part::of).toList(), sheet.piecesOf(line).stream().map(Piece::of).toList(),
                    sheet.waiting(line), line.promisedOn());
        }
    }

    /** @param sku of the packs: a box has several */
    public record Part(String lot, long packs, String sku) {
        static Part of(Allocated part) {
            return new Part(part.lot().value(), part.packs(), part.sku().value());
        }
    }

    public record Piece(String lot, int serial, long grams, long fen) {
        static Piece of(LinePiece piece) {
            return new Piece(piece.lot().value(), piece.serial(), piece.weight().grams(), piece.fen().fen());
        }
    }

    /** When each step happened. */
    public record Times(OffsetDateTime placed, Optional<OffsetDateTime> paid, Optional<OffsetDateTime> packed,
            Optional<OffsetDateTime> shipped, Optional<OffsetDateTime> received, Optional<OffsetDateTime> cancelled,
            Optional<OffsetDateTime> returned) {
        static Times of(Progress progress) {
            return new Times(time(progress.placedAt()), progress.paidAt().map(Times::time), progress.packedAt().map(Times::time),
                    progress.shippedAt().map(Times::time), progress.receivedAt().map(Times::time),
                    progress.cancelledAt().map(Times::time), progress.returnedAt().map(Times::time));
        }

        private static OffsetDateTime time(LocalDateTime at) {
            return at.atZone(CountyTime.ZONE).toOffsetDateTime();
        }
    }
}
