package org.countystore.ordering.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.rest.OneOf;
import org.countystore.kernel.rest.PageParams;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Goods;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.Remedy;
import org.countystore.ordering.ReturnQuery;
import org.countystore.ordering.ReturnState;
import org.countystore.ordering.ReturnWish;
import org.countystore.ordering.Returning;
import org.countystore.ordering.Verdict;

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

/** Returns: asked for by buyers, decided by the store, own money handed out by the counter. */
@Path("returns")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReturnResource {
    @Inject
    Returning returning;
    @Inject
    DecidingReturns desk;
    @Inject
    PayingBack counter;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReturnRow ask(@PathParam("uuid") UUID uuid, Wish wish) {
        return ReturnRow.of(returning.ask(uuid, wish.wish()));
    }

    @GET
    public Listed<ReturnRow> list(@QueryParam("state") String state, @BeanParam PageParams page) {
        return returning.list(Optional.ofNullable(state).map(name -> ReturnQuery.in(
                OneOf.of(ReturnState.class, name, "state", "return_state"), page.page()))
                .orElseGet(() -> ReturnQuery.all(page.page()))).map(ReturnRow::of);
    }

    @GET
    @Path("{uuid}")
    public ReturnRow one(@PathParam("uuid") UUID uuid) {
        return ReturnRow.of(returning.one(uuid));
    }

    @POST
    @Path("{uuid}/withdrawal")
    public ReturnRow withdraw(@PathParam("uuid") UUID uuid) {
        return ReturnRow.of(returning.withdraw(uuid));
    }

    @POST
    @Path("{uuid}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReturnRow decide(@PathParam("uuid") UUID uuid, Decision decision) {
        return ReturnRow.of(desk.decide(uuid, decision.verdict()));
    }

    @POST
    @Path("{uuid}/payout")
    public ReturnRow payOut(@PathParam("uuid") UUID uuid) {
        return ReturnRow.of(counter.payBack(uuid));
    }

    public record Wish(UUID order, List<Line> lines) {
        ReturnWish wish() {
            return new ReturnWish(order, lines.stream()
                    .map(line -> new ReturnWish.Line(line.line(), line.packs(), line.reason(), line.note(),
                            line.photos().orElse(List.of())))
                    .toList());
        }
    }

    /**
     * @param line   the number of the order's line, from 1
     * @param photos sent to {@code /api/photos} before
     */
    public record Line(int line, int packs, Complaint reason, Optional<String> note, Optional<List<UUID>> photos) {
    }

    /**
     * @param fault  the link where the fault arose; required to approve
     * @param goods  what becomes of the packs; required to approve
     * @param remedy REFUND unless told, or RESEND for the same packs again
     * @param reason what the buyer is told; required to decline
     * @param lines  fewer packs than were asked for; all of them if left out
     */
    public record Decision(boolean approve, Optional<Fault> fault, Optional<Goods> goods, Optional<Remedy> remedy, Optional<String> reason,
            Optional<List<Part>> lines) {
        Verdict verdict() {
            return new Verdict(approve, fault, goods, remedy.orElse(Remedy.REFUND), reason, lines.orElse(List.of()).stream()
                    .map(part -> new Verdict.Line(part.line(), part.packs())).toList());
        }
    }

    public record Part(int line, int packs) {
    }
}
