package org.countystore.app;

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

    public boolean isLoaded() {
        return sample;
    }

    public String password() {
        return password;
    }
}
