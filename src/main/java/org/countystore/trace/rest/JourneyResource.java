package org.countystore.trace.rest;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.trace.Bought;
import org.countystore.trace.JourneySheet;
import org.countystore.trace.Stop;
import org.countystore.trace.TestReport;
import org.countystore.trace.Tracing;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where a lot comes from, for everybody; people of the place are told more. */
@Path("lots/{code}/journey")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class JourneyResource {
    @Inject
    Tracing tracing;

    @GET
    public Whole journey(@PathParam("code") String code) {
        return Whole.of(tracing.journey(new LotCode(code)));
    }

    private static OffsetDateTime instant(LocalDateTime at) {
        return at.atZone(CountyTime.ZONE).toOffsetDateTime();
    }

    /**
     * @param households all of them together are the whole lot
     * @param steps      oldest first
     * @param orders     only for who looks after the store
     * @param pieces     grams of its packs in the order of their labels, where they were weighed one by one
     * @param whole      false if the lot was made of more lots than are followed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Whole(String lot, String produce, String grade, long grams, String quality, List<Row> households, List<Step> steps,
            List<Report> tests, Optional<List<OrderRow>> orders, List<Long> pieces, boolean whole) {
        static Whole of(JourneySheet sheet) {
            var journey = sheet.journey();
            return new Whole(journey.lot().code().value(), journey.lot().produce().value(), journey.lot().grade().value(),
                    journey.lot().weight().grams(), journey.lot().quality().name(), sheet.rows().stream().map(Row::of).toList(),
                    journey.stops().stream().map(Step::of).toList(), journey.tests().stream().map(Report::of).toList(),
                    sheet.orders().map(orders -> orders.stream().map(OrderRow::of).toList()),
                    sheet.pieces().stream().map(piece -> piece.weight().grams()).toList(), journey.whole());
        }
    }

    /**
     * @param household the code of the register for who may know it, else a name that holds in this answer only; absent
     *                  where it stands for all others of a village
     * @param name      of the head, masked for most; absent for the public
     * @param fen       what was owed for these grams; absent for a village
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Row(Optional<String> household, Optional<String> name, String place, long grams, Optional<Long> fen) {
        static Row of(JourneySheet.Row row) {
            return new Row(row.household(), row.name(), row.place().code().value(), row.weight().grams(), row.cost().map(Money::fen));
        }
    }

    /**
     * @param kind  WEIGHED, SENT, RECEIVED, SHORTAGE, GAIN, SORTED, SAMPLED, PACKED, DELIVERED, SENT_BACK or LOST
     * @param since when the first of them happened; {@code at} is when the last one did
     * @param times how many deeds of this kind at this place are told as one
     */
    public record Step(String kind, String place, OffsetDateTime since, OffsetDateTime at, long grams, int times) {
        static Step of(Stop stop) {
            return new Step(stop.kind().name(), stop.place().code().value(), instant(stop.first()), instant(stop.at()),
                    stop.weight().grams(), stop.times());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Report(String lot, String method, String result, Optional<String> reportNumber, OffsetDateTime at,
            Optional<UUID> inspection) {
        static Report of(TestReport test) {
            return new Report(test.lot().value(), test.method(), test.result().name(), test.reportNumber(), instant(test.at()),
                    test.inspection());
        }
    }

    public record OrderRow(UUID uuid, String number, String state, OffsetDateTime placedAt, String lot, long packs) {
        static OrderRow of(Bought order) {
            return new OrderRow(order.order(), order.number(), order.state(), instant(order.placedAt()), order.lot().value(),
                    order.packs());
        }
    }
}
