package org.countystore.app;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything that machines call, below {@code /api}; described at {@code /openapi}. */
@ApplicationPath("api")
@OpenAPIDefinition(info = @Info(title = "Three-tier county store", version = "1"))
public class RestApplication extends Application {
    /** Naming our own reader keeps the server's out, which would come first and turn 1.5 into 1. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", JsonBodies.class.getSimpleName());
    }
}
