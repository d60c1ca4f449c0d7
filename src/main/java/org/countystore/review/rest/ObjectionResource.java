package org.countystore.review.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Refused;
import org.countystore.review.Complaint;
import org.countystore.review.Objecting;
import org.countystore.review.Objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What is said against a notice, by whoever has an account; who has none says it on the notice's page. The village answers. */
@Path("objections")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ObjectionResource {
    @Inject
    Objecting objecting;

    @PUT
    @Path("{uuid}")
    public Answered object(@PathParam("uuid") UUID uuid, Body body) {
        return Answered.of(objecting.object(uuid, new Objection.Words(body.deed(), body.words(), body.name())));
    }

    @POST
    @Path("{uuid}/answer")
    public Answered answer(@PathParam("uuid") UUID uuid, AnswerBody body) {
        return Answered.of(objecting.answer(uuid, new Objection.Answer(body.words(), body.points())));
    }

    @GET
    public Listed<Row> of(@QueryParam("review") UUID review) {
        List<Complaint> found = objecting.of(Optional.ofNullable(review).orElseThrow(() -> Refused.invalid("review", "required")));
        return new Listed<>(found, Optional.<String>empty()).map(Row::of);
    }

    /** @param name may be left out by a supervisor, group head or reviewer who writes it down for somebody */
    public record Body(UUID deed, String words, Optional<String> name) {
    }

    /** @param points what the deed is worth after all, without a sign; left out where the objection is rejected */
    public record AnswerBody(String words, Optional<Long> points) {
    }

    public record Answered(UUID uuid, String state) {
        static Answered of(Objection objection) {
            return new Answered(objection.uuid(), objection.state().name());
        }
    }

    public record Row(UUID uuid, UUID deed, Optional<String> name, String words, String state, Optional<String> answer) {
        static Row of(Complaint complaint) {
            Objection objection = complaint.objection();
            return new Row(objection.uuid(), complaint.row().deed().uuid(), objection.objector(), objection.words(), objection.state().name(),
                    objection.answer());
        }
    }
}
