package org.countystore.sorting.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.produce.Measure;
import org.countystore.sorting.Measurement;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingInput;
import org.countystore.sorting.SortingOutput;
import org.countystore.sorting.SortingRun;
import org.countystore.sorting.SortingSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Runs at a town station. */
@Path("sorting-runs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SortingRunResource {
    @Inject
    Sorting sorting;

    @PUT
    @Path("{uuid}")
    public Answer sort(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(sorting.sort(uuid, body.sheet()));
    }

    @POST
    @Path("{uuid}/reversal")
    public Answer reverse(@PathParam("uuid") UUID uuid, Why why) {
        return Answer.of(sorting.reverse(uuid, why.reason()));
    }

    /** Why so much was lost, said afterwards. */
    @POST
    @Path("{uuid}/explanation")
    public Answer explain(@PathParam("uuid") UUID uuid, Why why) {
        return Answer.of(sorting.explain(uuid, why.reason()));
    }

    @GET
    @Path("{uuid}")
    public Answer one(@PathParam("uuid") UUID uuid) {
        return Answer.of(sorting.run(uuid));
    }

    /** The runs of a day, newest first. */
    @GET
    public Listed<Answer> ofDay(@QueryParam("station") String station, @QueryParam("day") DayParam day, @BeanParam PageParams page) {
        return sorting.runs(StationCode.required(station), Optional.ofNullable(day).map(DayParam::day), page.page()).map(Answer::of);
    }

    /** @param standard by which the heaps were measured; needed where one was */
    public record Body(String station, List<In> inputs, List<Out> outputs, long lossGrams, Optional<String> lossReason,
            Optional<UUID> standard) {
        SortingSheet sheet() {
            return new SortingSheet(StationCode.of(station), inputs.stream().map(In::input).toList(),
                    outputs.stream().map(Out::output).toList(), new Weight(lossGrams), lossReason, standard);
        }
    }

    public record In(String lot, long grams) {
        SortingSheet.Input input() {
            return new SortingSheet.Input(new LotCode(lot), new Weight(grams));
        }

        static In of(SortingInput input) {
            return new In(input.lotCode().value(), input.weight().grams());
        }
    }

    /** @param gradeReason why it is given another grade than the values propose */
    public record Out(String grade, long grams, Optional<List<Value>> measurements, Optional<String> gradeReason) {
        SortingSheet.Output output() {
            SortedMap<Integer, Measure> values = new TreeMap<>();
            for (Value each : measurements.orElse(List.of())) {
                if (values.put(each.indicator(), new Measure(each.thousandths())) != null) {
                    throw Refused.invalid("outputs.measurements", "measured_twice");
                }
            }
            return new SortingSheet.Output(new GradeCode(grade), new Weight(grams), values, gradeReason);
        }
    }

    /** @param indicator its place in the standard, from 0 */
    public record Value(int indicator, long thousandths) {
    }

    public record Why(String reason) {
    }

    /** @param proposedGrade by the measured values; left out where nothing was measured, or they keep the limits of no grade */
    public record Made(String lot, String grade, long grams, Optional<String> proposedGrade, Optional<String> gradeReason,
            List<Measured> measurements) {
        static Made of(SortingRun run, int no) {
            SortingOutput output = run.outputs().get(no);
            return new Made(output.lotCode().value(), output.grade().value(), output.weight().grams(),
                    output.proposed().map(GradeCode::value), output.gradeReason(), run.measurements(no).stream().map(Measured::of).toList());
        }
    }

    public record Measured(int indicator, String name, String unit, long thousandths) {
        static Measured of(Measurement measurement) {
            return new Measured(measurement.indicator(), measurement.name(), measurement.unit(), measurement.value().thousandths());
        }
    }

    /** @param warning LOSS_HIGH if more was lost than is usual for this produce; nobody has said why while the reason is left out */
    public record Answer(UUID uuid, String station, String produce, String state, List<In> inputs, List<Made> outputs, long lossGrams,
            Optional<String> lossReason, Optional<String> warning, Optional<String> standard, long premiumFen, OffsetDateTime sortedAt,
            Optional<String> reversalReason) {
        static Answer of(SortingRun run) {
            return new Answer(run.uuid(), run.station().value(), run.produce().value(), run.state().name(),
                    run.inputs().stream().map(In::of).toList(), IntStream.range(0, run.outputs().size()).mapToObj(no -> Made.of(run, no)).toList(), run.loss().grams(),
                    run.lossReason(), run.isLossHigh() ? Optional.of("LOSS_HIGH") : Optional.empty(), run.standard(), run.premium().fen(),
                    run.sortedAt().atZone(CountyTime.ZONE).toOffsetDateTime(), run.reversalReason());
        }
    }
}
