package org.countystore.allowance.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.allowance.AllowanceEntry;
import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Correcting;
import org.countystore.allowance.Correction;
import org.countystore.allowance.Granted;
import org.countystore.allowance.Granting;
import org.countystore.allowance.Spending;
import org.countystore.allowance.UnitAllowance;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;
import org.countystore.kernel.rest.PageParams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What is granted, and how it stands; the year is this one unless told. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AllowanceResource {
    @Inject
    Spending spending;
    @Inject
    Granting granting;
    @Inject
    Correcting correcting;
    @Inject
    Clock clock;

    @GET
    @Path("allowances/mine")
    public Row mine(@QueryParam("year") String year) {
        return Row.of(spending.mine(orThis(year)));
    }

    @GET
    @Path("units/{id}/allowances")
    public UnitRow ofUnit(@PathParam("id") String unit, @QueryParam("year") String year) {
        return UnitRow.of(granting.state(unit(unit), orThis(year)));
    }

    @PUT
    @Path("grants/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public GrantRow grant(@PathParam("uuid") UUID uuid, Wish wish) {
        if (wish.all().isPresent() && wish.all().get() == wish.employees().isPresent()) {
            throw Refused.invalid("employees", "all_or_some");
        }
        return GrantRow.of(granting.grant(uuid, new Granting.Wish(unit(wish.unit()), wish.year(), wish.employees())));
    }

    @PUT
    @Path("allowance-corrections/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CorrectionRow correct(@PathParam("uuid") UUID uuid, Correction correction) {
        return CorrectionRow.of(correcting.correct(uuid, correction));
    }

    @GET
    @Path("units/{id}/allowance-corrections")
    public Listed<CorrectionRow> corrections(@PathParam("id") String unit, @QueryParam("year") String year, @BeanParam PageParams page) {
        return correcting.list(unit(unit), orThis(year), page.page()).map(CorrectionRow::of);
    }

    private int orThis(String year) {
        if (year != null && !year.matches("\\d{4}")) {
            throw Refused.invalid("year", "year");
        }
        return year == null ? LocalDate.now(clock).getYear() : Integer.parseInt(year);
    }

    private static UnitId unit(String text) {
        try {
            return new UnitId(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw Refused.notFound("unit", text);
        }
    }

    /** @param employees ids; everybody on the roster who has not been granted the year yet if left out or {@code all} */
    public record Wish(String unit, int year, Optional<List<Long>> employees, Optional<Boolean> all) {
    }

    public record GrantRow(String uuid, String unit, int year, long people, long fen) {
        static GrantRow of(Granted granted) {
            return new GrantRow(granted.uuid().toString(), granted.unit().toString(), granted.year(), granted.people(),
                    granted.sum().fen());
        }
    }

    /** @param fen more, or less if negative */
    public record CorrectionRow(String uuid, long employee, String name, int year, int tranche, long fen, String reason, String by,
            OffsetDateTime at) {
        static CorrectionRow of(Correcting.Made made) {
            AllowanceEntry entry = made.entry();
            return new CorrectionRow(entry.call().toString(), entry.employee(), made.person(), entry.change().year(), entry.change().no(),
                    entry.change().fen(), entry.reason(), entry.madeBy(), entry.madeAt().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }

    /** Held, used, left, later and lapsed add up to granted. */
    public record Row(int year, long grantedFen, long heldFen, long usedFen, long leftFen, long laterFen, long lapsedFen) {
        static Row of(AllowanceState state) {
            return new Row(state.year(), state.granted().fen(), state.held().fen(), state.used().fen(), state.left().fen(),
                    state.later().fen(), state.lapsed().fen());
        }
    }

    /** The same in sums over all whom the unit has granted the year; nobody is named. */
    public record UnitRow(String unit, int year, long staff, long granted, long grantedFen, long heldFen, long usedFen, long leftFen,
            long laterFen, long lapsedFen) {
        static UnitRow of(UnitAllowance unit) {
            AllowanceState state = unit.state();
            return new UnitRow(unit.unit().toString(), state.year(), unit.staff(), unit.granted(), state.granted().fen(),
                    state.held().fen(), state.used().fen(), state.left().fen(), state.later().fen(), state.lapsed().fen());
        }
    }
}
