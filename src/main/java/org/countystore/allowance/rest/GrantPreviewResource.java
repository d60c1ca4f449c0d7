package org.countystore.allowance.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.countystore.allowance.GrantPreview;
import org.countystore.allowance.PreviewingGrants;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.PageParams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What granting a year to all units of a county would give, unit by unit; each is then granted by its own call. */
@Path("grants/preview")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GrantPreviewResource {
    @Inject
    PreviewingGrants desk;
    @Inject
    Clock clock;

    @GET
    public Listed<Row> units(@QueryParam("place") String place, @QueryParam("year") String year, @BeanParam PageParams page) {
        if (place == null) {
            throw Refused.invalid("place", "required");
        }
        if (year != null && !year.matches("\\d{4}")) {
            throw Refused.invalid("year", "year");
        }
        int asked = year == null ? LocalDate.now(clock).getYear() : Integer.parseInt(year);
        return desk.units(new PlaceCode(place), asked, page.page()).map(Row::of);
    }

    /** @param skipped NOBODY_ON_ROSTER, ALL_GRANTED, NOTHING_DUE; left out where somebody gets something */
    public record Row(String unit, String name, long staff, long people, long fen, long leftOut, Optional<String> skipped) {
        static Row of(GrantPreview preview) {
            return new Row(preview.unit().id().toString(), preview.unit().name(), preview.staff(), preview.people(), preview.sum().fen(),
                    preview.leftOut(), preview.skipped().map(Enum::name));
        }
    }
}
