package org.countystore.collection.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.OddSlip;
import org.countystore.collection.Oddity;
import org.countystore.collection.Overseeing;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Slips that stand out: those that nobody has looked at, or those that somebody has. */
@Path("odd-slips")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OddSlipResource {
    @Inject
    Overseeing overseeing;

    @GET
    public Listed<Row> all(@QueryParam("place") String place, @QueryParam("seen") @DefaultValue("false") boolean seen,
            @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return overseeing.findings(where, seen, page.page()).map(finding -> Row.of(finding.odd()));
    }

    @POST
    @Path("{uuid}/note")
    public Row look(@PathParam("uuid") UUID slip, Note body) {
        return Row.of(overseeing.look(slip, body.note()));
    }

    public record Note(String note) {
    }

    /** @param slip the id of the purchase */
    public record Row(UUID slip, String place, List<String> oddities, Optional<String> note) {
        static Row of(OddSlip odd) {
            return new Row(odd.slip(), odd.village().value(), odd.oddities().stream().map(Oddity::name).toList(), odd.note());
        }
    }
}
