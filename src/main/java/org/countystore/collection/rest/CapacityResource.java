package org.countystore.collection.rest;

import java.util.Optional;

import org.countystore.collection.Capacity;
import org.countystore.collection.Estimating;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the households of a village can bring in a year, and how much of it they have brought. */
@Path("capacities")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CapacityResource {
    @Inject
    Estimating estimating;

    @GET
    public Listed<Row> all(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode village = Places.asked(place);
        return estimating.rooms(village, page.page()).map(Row::of);
    }

    @PUT
    @Path("{code}/{produce}")
    public Row set(@PathParam("code") String household, @PathParam("produce") String produce, Body body) {
        return Row.of(household, estimating.set(household, new ProduceCode(produce), body.basis()), Optional.empty());
    }

    /**
     * @param stockThousandths of a unit of land or stock
     * @param unit             MU, HEAD, BAG, HIVE or TREE
     * @param yieldGrams       of a unit in a year
     */
    public record Body(long stockThousandths, String unit, long yieldGrams) {
        Capacity.Basis basis() {
            return new Capacity.Basis(stockThousandths, OneOf.of(Capacity.Unit.class, unit, "unit", "capacity_unit"),
                    new Weight(yieldGrams));
        }
    }

    public record Row(String household, String produce, long stockThousandths, String unit, long yieldGrams, long yearGrams,
            Optional<Long> leftGrams) {
        static Row of(Estimating.Room room) {
            return of(room.household().code(), room.capacity(), Optional.of(room.left().grams()));
        }

        static Row of(String household, Capacity capacity, Optional<Long> left) {
            Capacity.Basis basis = capacity.basis();
            return new Row(household, capacity.produce().value(), basis.thousandths(), basis.unit().name(), basis.yield().grams(),
                    capacity.year().grams(), left);
        }
    }
}
