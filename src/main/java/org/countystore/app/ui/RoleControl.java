package org.countystore.app.ui;

import java.security.Principal;
import java.util.Arrays;
import java.util.function.Predicate;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;

/** Asks the caller's roles where Vaadin would ask the server's; the desks behind the views ask again. */
class RoleControl extends NavigationAccessControl {
    private static final long serialVersionUID = 1L;

    @Override
    protected Principal getPrincipal(VaadinRequest request) {
        Caller caller = Caller.current();
        return caller.isSignedIn() ? caller::name : null;
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return RoleControl::callerHolds;
    }

    static boolean callerHolds(String name) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name) && Caller.current().holds(role));
    }
}
