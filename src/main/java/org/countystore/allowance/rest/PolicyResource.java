package org.countystore.allowance.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.allowance.AllowancePolicy;
import org.countystore.allowance.Joiners;
import org.countystore.allowance.Planning;
import org.countystore.allowance.Tranche;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a year allows. */
@Path("allowance-policies")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PolicyResource {
    @Inject
    Planning planning;

    @GET
    @Path("{year}")
    public Row year(@PathParam("year") int year) {
        return planning.year(year).map(Row::of).orElseThrow(() -> Refused.notFound("allowance-policy", year));
    }

    @PUT
    @Path("{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row decide(@PathParam("year") int year, Decision decision) {
        return Row.of(planning.decide(year, decision.terms()));
    }

    /**
     * @param carry   whether what is left of a tranche may be spent until the last one ends; not if left out
     * @param joiners WHOLE (if left out) or BY_MONTH: what somebody gets who joins in the course of the year
     */
    public record Decision(List<Part> tranches, Optional<Boolean> carry, Optional<Joiners> joiners) {
        AllowancePolicy.Terms terms() {
            return new AllowancePolicy.Terms(tranches.stream().map(Part::part).toList(), carry.orElse(false),
                    joiners.orElse(Joiners.WHOLE));
        }
    }

    /** @param endsOn last day on which it may be spent */
    public record Part(String name, long fen, LocalDate opensOn, LocalDate endsOn) {
        Tranche.Part part() {
            return new Tranche.Part(name, new Money(fen), opensOn, endsOn);
        }

        static Part of(Tranche tranche) {
            return new Part(tranche.name(), tranche.amount().fen(), tranche.opensOn(), tranche.endsOn());
        }
    }

    /** @param granted whether somebody was granted it, so that it stands */
    public record Row(int year, long fen, boolean granted, List<Part> tranches, boolean carry, Joiners joiners) {
        static Row of(Planning.Year year) {
            return new Row(year.policy().year(), year.policy().amount().fen(), year.policy().isGranted(),
                    year.tranches().stream().map(Part::of).toList(), year.policy().isCarrying(), year.policy().joiners());
        }
    }
}
