package org.countystore.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** What a watchdog asks: {@code /health/live} while the process runs, {@code /health/ready} once it serves. */
@ApplicationScoped
public class Health {
    @Inject Ready ready;

    @Produces @Liveness
    HealthCheck live() {
        return () -> HealthCheckResponse.up("process");
    }

    @Produces @Readiness
    HealthCheck ready() {
        return () -> HealthCheckResponse.named("doors").status(ready.isOpen()).build();
    }
}
