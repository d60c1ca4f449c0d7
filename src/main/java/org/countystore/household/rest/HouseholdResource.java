package org.countystore.household.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.countystore.household.Dossier;
import org.countystore.household.Entry;
import org.countystore.household.Household;
import org.countystore.household.HouseholdQuery;
import org.countystore.household.Registering;
import org.countystore.household.Resettling;
import org.countystore.household.Subclass;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.PageParams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The register of households; names are masked unless the caller administers the place. */
@Path("households")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HouseholdResource {
    @Inject
    Registering registering;
    @Inject
    Resettling resettling;

    /** @param text part of the head's name or the beginning of the code */
    @GET
    public Listed<Row> find(@QueryParam("place") String place, @QueryParam("q") String text, @BeanParam PageParams page) {
        if (place == null) {
            throw Refused.invalid("place", "required");
        }
        HouseholdQuery query = new HouseholdQuery(new PlaceCode(place), Optional.ofNullable(text).orElse(""),
                Arrays.asList(Subclass.values()), Optional.empty());
        return registering.find(query, page.page()).map(Row::of);
    }

    @GET
    @Path("{code}")
    public Whole one(@PathParam("code") String code) {
        return Whole.of(registering.get(code));
    }

    /** It becomes one with another; asked again, answers the same. */
    @POST
    @Path("{code}/merger")
    public Heir merge(@PathParam("code") String code, Merger merger) {
        return Heir.of(resettling.merge(code, merger.into(), merger.reason()));
    }

    /** It moves to another village; asked again, answers the same. */
    @POST
    @Path("{code}/move")
    public Heir move(@PathParam("code") String code, Move move) {
        return Heir.of(resettling.move(code, new PlaceCode(move.place()), move.villageGroup().orElse(0), move.reason()));
    }

    /** @param into the code of the household that goes on */
    public record Merger(String into, String reason) {
    }

    /**
     * @param place        the new village
     * @param villageGroup 0 or left out where it has none
     */
    public record Move(String place, OptionalInt villageGroup, String reason) {
    }

    /** The household that goes on; its people, kin and points are those of the closed one too. */
    public record Heir(String code, String place, int villageGroup, int persons) {
        static Heir of(Household heir) {
            return new Heir(heir.code(), heir.village().value(), heir.villageGroup(), heir.persons());
        }
    }

    public record Row(String code, String name, String place, int villageGroup, int persons, String labourCapacity, String subclass,
            boolean registered, boolean marginal) {
        static Row of(Entry entry) {
            return new Row(entry.code(), entry.name(), entry.village().value(), entry.villageGroup(), entry.persons(),
                    entry.subclass().labourCapacity().name(), entry.subclass().name(), entry.registered(), entry.marginal());
        }
    }

    /**
     * @param phone  masked
     * @param goesOn as which household since it was closed
     */
    public record Whole(String code, String name, String place, int villageGroup, int persons, String labourCapacity, String subclass,
            boolean registered, boolean marginal, boolean publishName, boolean open, Optional<String> phone,
            Optional<String> groupHead, List<MemberRow> members, Optional<Dossier.Heir> goesOn) {
        static Whole of(Dossier dossier) {
            Row row = Row.of(dossier.entry());
            return new Whole(row.code(), row.name(), row.place(), row.villageGroup(), row.persons(), row.labourCapacity(),
                    row.subclass(), row.registered(), row.marginal(), dossier.entry().publishName(), dossier.entry().open(),
                    dossier.phone(), dossier.groupHead(), dossier.members().stream().map(MemberRow::of).toList(), dossier.heir());
        }
    }

    /** @param identity masked, and only for who administers the place */
    public record MemberRow(long id, String name, String relation, OptionalInt age, Optional<String> identity) {
        static MemberRow of(Dossier.Row member) {
            return new MemberRow(member.id(), member.name(), member.relation().name(), member.age(), member.identity());
        }
    }
}
