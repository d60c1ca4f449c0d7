package org.countystore.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Opens the doors when everything before it has succeeded. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    @Inject Ready ready;

    @PostConstruct
    void open() {
        ready.open();
    }

    @PreDestroy
    void close() {
        ready.close();
    }
}
