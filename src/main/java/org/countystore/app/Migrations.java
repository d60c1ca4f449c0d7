package org.countystore.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else looks at it, and closes Derby at the end. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Resource(lookup = "java:app/jdbc/main") DataSource dataSource;
    @Inject @ConfigProperty(name = "app.db.url") String url;
    @Inject @ConfigProperty(name = "app.db.user") String user;
    @Inject @ConfigProperty(name = "app.db.password") String password;

    @PostConstruct
    void migrate() {
        run(dataSource, url);
    }

    /**
     * Runs the scripts that all databases share and those of this one; numbers count across both folders.
     * {@code ${bytes}} and {@code ${text}} stand for the two column types that have no common name.
     */
    public static void run(DataSource dataSource, String url) {
        boolean derby = UrlDataSource.isDerby(url);
        Flyway flyway = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + UrlDataSource.vendor(url))
                .placeholders(Map.of("bytes", derby ? "blob" : "bytea", "text", derby ? "clob" : "text"))
                .load();
        int scripts = flyway.migrate().migrationsExecuted;
        String version = String.valueOf(flyway.info().current().getVersion());
        LOG.info(() -> "Schema at " + version + ", " + scripts + " scripts run");
    }

    @PreDestroy
    void close() {
        if (!UrlDataSource.isDerby(url)) return;
        UrlDataSource last = new UrlDataSource();
        last.setUrl(url.split(";")[0] + ";shutdown=true");
        last.setUser(user);
        last.setPassword(password);
        try {
            last.getConnection().close();
        } catch (SQLException closed) {
            LOG.info(closed.getMessage());   // Derby reports a clean shutdown as an exception, 08006
        }
    }
}
