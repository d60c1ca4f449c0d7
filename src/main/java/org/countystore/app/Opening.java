package org.countystore.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.countystore.app.sample.SampleCounty;
import org.countystore.place.Gazetteer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the doors when everything before it has succeeded; the server answers meanwhile that it is starting. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class.getName());
    @Inject Ready ready;
    @Inject Gazetteer gazetteer;
    @Inject FirstAdmin firstAdmin;
    @Inject SampleCounty sample;
    @Inject SampleNotice notice;
    @Inject @ConfigProperty(name = "app.public.url", defaultValue = "http://localhost:8080") String address;
    @Resource ManagedExecutorService threads;

    @PostConstruct
    void begin() {
        notice.mustNotBeOpenToTheWorld();
        gazetteer.loadIfEmpty();
        threads.submit(this::open);
    }

    private void open() {
        try {
            sample.loadIfWanted();
            firstAdmin.makeIfNobodyElseIsThere();
            ready.open();
            LOG.info(() -> "Open at " + address + (notice.isLoaded() ? "  accounts: clerk operator inspector store counter cashier union "
                    + "buyer001 keeper auditor admin, password " + notice.password() : ""));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "The doors stay closed: " + e.getMessage(), e);
        }
    }

    @PreDestroy
    void close() {
        ready.close();
    }
}
