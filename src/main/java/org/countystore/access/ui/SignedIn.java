package org.countystore.access.ui;

import org.countystore.access.Session;
import org.countystore.kernel.AccountId;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;

/** The session of this browser from the moment a password was right. */
public final class SignedIn {
    private SignedIn() {
    }

    /** Under a new session id, so that one known before is worth nothing after it. */
    public static void as(AccountId account) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        Session.begin(((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest().getSession(), account);
    }
}
