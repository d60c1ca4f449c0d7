package org.countystore.allowance.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Granted;
import org.countystore.allowance.Granting;
import org.countystore.allowance.Spending;
import org.countystore.allowance.UnitAllowance;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;

import jakarta.inject.Inject;
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
public class AllowanceResource {
    @Inject
    Spending spending;
    @Inject
    Granting granting;
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
