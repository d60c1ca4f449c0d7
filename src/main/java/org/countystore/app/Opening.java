package org.countystore.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.countystore.place.Gazetteer;

/** Opens the doors when everything before it has succeeded. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    @Inject Ready ready;
    @Inject Gazetteer gazetteer;
    @Inject FirstAdmin firstAdmin;

    @PostConstruct
    void open() {
        gazetteer.loadIfEmpty();
        firstAdmin.makeIfNobodyElseIsThere();
        ready.open();
    }

    @PreDestroy
    void close() {
        ready.close();
    }
}
