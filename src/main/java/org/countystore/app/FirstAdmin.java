package org.countystore.app;

import java.util.logging.Logger;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.access.Passwords;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** An installation without any account gets one, {@code admin}, whose one-time password stands in the log once. */
@Dependent
class FirstAdmin {
    private static final Logger LOG = Logger.getLogger(FirstAdmin.class.getName());
    @Inject
    Directory directory;
    @Inject
    Passwords passwords;
    @Inject
    @ConfigProperty(name = "county.code", defaultValue = "611025")
    String county;

    void makeIfNobodyElseIsThere() {
        if (!directory.isEmpty()) {
            return;
        }
        String password = passwords.oneTime();
        PlaceCode place = new PlaceCode(county);
        AccountId admin = directory.open(new NewAccount("admin", "县管理员", place), passwords.hash(password), true);
        directory.grant(admin, Grant.at(place, Role.ADMIN));
        LOG.warning("First start: sign in as admin with the one-time password " + password);
    }
}
