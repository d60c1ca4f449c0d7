package org.countystore.app;

import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether this is the sample county, and the password that all its accounts share. */
@ApplicationScoped
public class SampleNotice {
    @Inject
    @ConfigProperty(name = "county.sample", defaultValue = "false")
    boolean sample;
    @Inject
    @ConfigProperty(name = "county.sample.password", defaultValue = "zhenan")
    String password;
    @Inject
    @ConfigProperty(name = "county.sample.public", defaultValue = "false")
    boolean open;
    @Inject
    @ConfigProperty(name = "app.address")
    Optional<String> listener;

    public boolean isLoaded() {
        return sample;
    }

    public String password() {
        return password;
    }

    /** @throws IllegalStateException if accounts with a known password could be reached from another machine */
    void mustNotBeOpenToTheWorld() {
        boolean loopback = listener.filter(address -> address.startsWith("127.") || address.equals("localhost")
                || address.equals("::1")).isPresent();
        if (sample && !open && !loopback) {
            throw new IllegalStateException("The sample county has a password everybody knows, so it is served on loopback only "
                    + "(app.address=127.0.0.1) unless county.sample.public=true");
        }
    }
}
