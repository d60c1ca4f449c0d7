package org.countystore.place.rest;

import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.place.Locating;
import org.countystore.place.Place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** County, towns and villages by official code. */
@Path("places")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlaceResource {
    @Inject
    Locating locating;

    @GET
    public Listed<Row> below(@QueryParam("parent") String parent, @BeanParam PageParams page) {
        return locating.below(Optional.ofNullable(parent).map(PlaceCode::new), page.page()).map(Row::of);
    }

    @GET
    @Path("{code}")
    public Row one(@PathParam("code") String code) {
        return Row.of(locating.get(new PlaceCode(code)));
    }

    /** @param kind COUNTY, TOWN, COMMUNITY or VILLAGE */
    public record Row(String code, String name, String kind, Optional<String> parent) {
        static Row of(Place place) {
            return new Row(place.code().value(), place.name(), place.kind().name(), place.parent().map(PlaceCode::value));
        }
    }
}
