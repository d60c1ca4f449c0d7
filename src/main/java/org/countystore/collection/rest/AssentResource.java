package org.countystore.collection.rest;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.countystore.collection.Agreeing;
import org.countystore.collection.Assent;
import org.countystore.collection.Terms;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A household's word by PIN for a slip that is about to be written. */
@Path("purchases/{uuid}/assent")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AssentResource {
    @Inject
    Agreeing agreeing;

    @PUT
    public Row agree(@PathParam("uuid") UUID slip, Word word) {
        return Row.of(agreeing.agree(slip, word.household(), new Terms(new ProduceCode(word.produce()), new GradeCode(word.grade()),
                new Weight(word.netGrams()), new Money(word.fen())), word.pin()));
    }

    /** @param fen what the household is owed, as it was read to it */
    public record Word(String household, String produce, String grade, long netGrams, long fen, String pin) {
    }

    public record Row(UUID uuid, long netGrams, long fen, OffsetDateTime givenAt) {
        static Row of(Assent assent) {
            return new Row(assent.slip(), assent.terms().net().grams(), assent.terms().owed().fen(),
                    assent.givenAt().atZone(CountyTime.ZONE).toOffsetDateTime());
        }
    }
}
