package org.countystore.access.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.KeepingOwnAccount;
import org.countystore.access.NewDevice;
import org.countystore.access.SigningIn;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Tokens: asked for with a password, listed and ended by their owner. */
@Path("tokens")
@ApplicationScoped
public class TokenResource {
    private static final String BEARER = "Bearer ";
    @Inject
    SigningIn signingIn;
    @Inject
    KeepingOwnAccount own;

    @POST
    public Issued issue(Credentials credentials, @HeaderParam("User-Agent") @DefaultValue("") String agent) {
        SigningIn.Issued issued = signingIn.issue(credentials.username(), credentials.password(), agent,
                credentials.device().map(phone -> new NewDevice(phone.id(), phone.name())));
        return new Issued(issued.token(), issued.expiresAt().atZone(CountyTime.ZONE).toOffsetDateTime(),
                issued.roles().stream().map(Held::of).toList());
    }

    @GET
    public List<Row> mine() {
        return own.tokens().stream().map(token -> new Row(token.id(), token.device(),
                token.issuedAt().atZone(CountyTime.ZONE).toOffsetDateTime(),
                token.expiresAt().atZone(CountyTime.ZONE).toOffsetDateTime())).toList();
    }

    @DELETE
    @Path("current")
    public void end(@HeaderParam("Authorization") @DefaultValue("") String authorization) {
        if (!authorization.startsWith(BEARER)) {
            throw new Refused(Reason.NOT_SIGNED_IN);
        }
        own.endToken(authorization.substring(BEARER.length()));
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        own.revoke(id);
    }

    /** @param device the phone to which the token is bound, by the id that the phone keeps */
    public record Credentials(String username, String password, Optional<Phone> device) {
        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    public record Phone(UUID id, String name) {
    }

    public record Issued(String token, OffsetDateTime expiresAt, List<Held> roles) {
    }

    public record Held(String role, Optional<String> place, Optional<String> unit) {
        static Held of(Grant grant) {
            return new Held(grant.role().name(), grant.place().map(PlaceCode::value), grant.unit().map(UnitId::toString));
        }
    }

    public record Row(long id, String device, OffsetDateTime issuedAt, OffsetDateTime expiresAt) {
    }
}
