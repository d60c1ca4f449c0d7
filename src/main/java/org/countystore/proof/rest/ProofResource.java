package org.countystore.proof.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.countystore.audit.BrokenSeal;
import org.countystore.kernel.CountyTime;
import org.countystore.proof.Proof;
import org.countystore.proof.Proving;
import org.countystore.proof.Red;
import org.countystore.proof.Sum;
import org.countystore.proof.Term;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether every gram, fen and pack is accounted for. */
@Path("proof")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProofResource {
    @Inject
    Proving proving;

    /** The last one; numbers that stand for people are left out of it. */
    @GET
    public Answer last() {
        return Answer.of(proving.last(), false);
    }

    /** A fresh one, answered when it is finished. */
    @POST
    public Answer prove() {
        return Answer.of(proving.prove(), true);
    }

    /**
     * @param sums   the county as a whole, one row a kind
     * @param red    the first rows that do not hold; {@code redCount} says how many there are
     * @param millis how long the recount took
     * @param parts  the comparisons that the sums are made of
     */
    public record Answer(OffsetDateTime at, boolean balanced, List<SumRow> sums, List<RedRow> red, long redCount, long millis,
            List<Part> parts, Chain audit) {
        static Answer of(Proof proof, boolean forAuditors) {
            return new Answer(proof.takenAt().atZone(CountyTime.ZONE).toOffsetDateTime(), proof.isBalanced(),
                    proof.sums().stream().map(SumRow::of).toList(),
                    proof.reds().stream().map(red -> RedRow.of(red, forAuditors)).toList(), proof.redCount(), proof.took().toMillis(),
                    proof.parts().stream().map(Part::of).toList(), Chain.of(proof));
        }
    }

    /** @param what grams, fen, packs or allowance */
    public record SumRow(String what, long in, long out, long difference) {
        static SumRow of(Sum sum) {
            return new SumRow(sum.what(), sum.in(), sum.out(), sum.difference());
        }
    }

    /**
     * @param where the table and the row
     * @param rule  what should hold there
     */
    public record RedRow(String what, String where, long difference, String rule) {
        static RedRow of(Red red, boolean forAuditors) {
            return new RedRow(red.what(), forAuditors ? red.place() : red.publicPlace(), red.difference(), red.rule());
        }
    }

    public record Part(String what, long in, long out, long difference, List<TermRow> terms) {
        static Part of(Sum sum) {
            return new Part(sum.what(), sum.in(), sum.out(), sum.difference(), sum.terms().stream().map(TermRow::of).toList());
        }
    }

    public record TermRow(String side, String name, long amount) {
        static TermRow of(Term term) {
            return new TermRow(term.side().name().toLowerCase(Locale.ROOT), term.name(), term.amount());
        }
    }

    /** @param links sealed rows of the audit that hold */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Chain(long links, Optional<Broken> firstBroken) {
        static Chain of(Proof proof) {
            return new Chain(proof.audit().links(), proof.audit().firstBroken().map(Broken::of));
        }
    }

    public record Broken(long no, String what) {
        static Broken of(BrokenSeal broken) {
            return new Broken(broken.no(), broken.what().name());
        }
    }
}
