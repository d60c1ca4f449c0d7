package org.countystore.produce.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.Indicator;
import org.countystore.produce.KeepingStandards;
import org.countystore.produce.Measure;
import org.countystore.produce.StandardSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What each grade must show, edition by edition. */
@Path("grade-standards")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GradeStandardResource {
    @Inject
    KeepingStandards standards;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row write(@PathParam("uuid") UUID uuid, Sheet sheet) {
        return row(standards.write(uuid, sheet.sheet()));
    }

    /** The county stands by it. */
    @POST
    @Path("{uuid}/confirmation")
    public Row confirm(@PathParam("uuid") UUID uuid) {
        return row(standards.confirm(uuid));
    }

    @GET
    @Path("{uuid}")
    public Row one(@PathParam("uuid") UUID uuid) {
        return row(standards.one(uuid));
    }

    /** Written last first; of one kind or of all. */
    @GET
    public Listed<Row> all(@QueryParam("produce") String produce, @BeanParam PageParams page) {
        return standards.all(Optional.ofNullable(produce).map(ProduceCode::new), page.page()).map(this::row);
    }

    private Row row(GradeStandard standard) {
        return Row.of(standard, standards.isInForce(standard));
    }

    public record Sheet(String produce, String name, String edition, LocalDate from, Optional<LocalDate> until, Optional<String> note,
            List<Line> indicators) {
        StandardSheet sheet() {
            return new StandardSheet(new ProduceCode(produce), name, edition, from, until, note.orElse(""),
                    indicators.stream().map(Line::line).toList());
        }
    }

    /** @param bound AT_LEAST or AT_MOST; limits in thousandths of the unit */
    public record Line(String name, String nameEn, String unit, String bound, List<Limit> limits) {
        StandardSheet.Line line() {
            Map<GradeCode, Measure> byGrade = new TreeMap<>();
            limits.forEach(limit -> byGrade.put(new GradeCode(limit.grade()), new Measure(limit.thousandths())));
            return new StandardSheet.Line(name, nameEn, unit,
                    OneOf.of(Indicator.Bound.class, bound, "indicators.bound", "bound"), byGrade);
        }

        static Line of(Indicator indicator) {
            return new Line(indicator.name(), indicator.nameEn(), indicator.unit(), indicator.bound().name(),
                    indicator.limits().entrySet().stream().map(limit -> new Limit(limit.getKey().value(), limit.getValue().thousandths()))
                            .toList());
        }
    }

    public record Limit(String grade, long thousandths) {
    }

    /** @param inForce whether its kind is graded by it today */
    public record Row(UUID uuid, String produce, String name, String edition, LocalDate from, Optional<LocalDate> until, String note,
            boolean confirmed, boolean inForce, List<Line> indicators) {
        static Row of(GradeStandard standard, boolean inForce) {
            StandardSheet sheet = standard.sheet();
            return new Row(standard.uuid(), sheet.produce().value(), sheet.name(), sheet.edition(), sheet.from(), sheet.until(),
                    sheet.note(), standard.isConfirmed(), inForce, standard.indicators().stream().map(Line::of).toList());
        }
    }
}
