package org.countystore.sorting.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.DayParam;
import org.countystore.kernel.rest.PageParams;
import org.countystore.lot.Rest;
import org.countystore.sorting.LabelStock;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;
import org.countystore.sorting.PackingSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Packs of an SKU, filled at a town station. */
@Path("packings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PackingResource {
    @Inject
    Packing packing;

    @PUT
    @Path("{uuid}")
    public Answer pack(@PathParam("uuid") UUID uuid, Body body) {
        return Answer.of(packing.pack(uuid, body.sheet()));
    }

    @POST
    @Path("{uuid}/reversal")
    public Answer reverse(@PathParam("uuid") UUID uuid, SortingRunResource.Why why) {
        return Answer.of(packing.reverse(uuid, why.reason()));
    }

    @GET
    @Path("{uuid}")
    public Answer one(@PathParam("uuid") UUID uuid) {
        return Answer.of(packing.packing(uuid));
    }

    /** The labels to print, on a roll unless a sheet is asked for; all of them unless told from which number to which. */
    @GET
    @Path("{uuid}/labels")
    @Produces("application/pdf")
    public Response labels(@PathParam("uuid") UUID uuid, @QueryParam("paper") String paper,
            @QueryParam("first") @DefaultValue("1") int first, @QueryParam("last") Integer last) {
        LabelStock stock = paper == null ? LabelStock.ROLL : OneOf.of(LabelStock.class, paper, "paper", "label_paper");
        return Response.ok(packing.printed(uuid, stock, first, Optional.ofNullable(last)))
                .header("Content-Disposition", "inline; filename=\"labels-" + uuid + ".pdf\"").header("Cache-Control", "no-store").build();
    }

    /** What was packed on a day, newest first. */
    @GET
    public Listed<Answer> ofDay(@QueryParam("station") String station, @QueryParam("day") DayParam day, @BeanParam PageParams page) {
        return packing.packings(StationCode.required(station), Optional.ofNullable(day).map(DayParam::day), page.page()).map(Answer::of);
    }

    /**
     * @param rest   KEEP unless told
     * @param pieces grams of each pack in the order of their labels, where the SKU is sold by weight
     */
    public record Body(String lot, String sku, int packs, Optional<String> rest, Optional<List<Long>> pieces) {
        PackingSheet sheet() {
            return new PackingSheet(new LotCode(lot), new SkuCode(sku), packs,
                    rest.map(text -> OneOf.of(Rest.class, text, "rest", "packing_rest")).orElse(Rest.KEEP), pieces.orElse(List.of()).stream().map(Weight::new).toList());
        }
    }

    /**
     * @param lot the packed lot, as on the label
     * @param from the graded lot
     */
    public record Answer(UUID uuid, String lot, String sku, int packs, long restGrams, String rest, String from, String station,
            String state, long packGrams, long packedGrams, LocalDate bestBefore, OffsetDateTime packedAt,
            Optional<String> reversalReason) {
        static Answer of(PackingRun run) {
            return new Answer(run.uuid(), run.lotCode().value(), run.sku().value(), run.packs(), run.restWeight().grams(),
                    run.rest().name(), run.fromLotCode().value(), run.station().value(), run.state().name(),
                    run.pack().grams(), run.packed().grams(), run.bestBefore(), run.packedAt().atZone(CountyTime.ZONE).toOffsetDateTime(),
                    run.reversalReason());
        }
    }
}
