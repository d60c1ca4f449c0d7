package org.countystore.access;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What people are called on the papers and in the diaries that others read; the audit keeps to their accounts. */
@ApplicationScoped
@Transactional
@Allowed(Role.SIGNED_IN)
public class Naming {
    @Inject
    Directory directory;

    /** @return the name as given where nobody has such an account, as for what a server did by itself */
    @Reading
    @Everywhere
    public String person(String username) {
        return directory.displayName(username).orElse(username);
    }
}
