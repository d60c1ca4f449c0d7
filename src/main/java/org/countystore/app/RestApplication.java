package org.countystore.app;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything that machines call, below {@code /api}; described at {@code /openapi}. */
@ApplicationPath("api")
@OpenAPIDefinition(info = @Info(title = "Three-tier county store", version = "1",
        description = "Weights are grams, money is fen. Get a token by POST /api/tokens and send it as Authorization: Bearer."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApplication extends Application {
    /**
     * The server brings readers of JSON of its own, which turn 1.5 into 1 and came before {@link JsonBodies} at some starts
     * and after it at others. A feature by this name is not among them, so none of them is taken.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.jsonFeature", JsonBodies.class.getSimpleName());
    }
}
