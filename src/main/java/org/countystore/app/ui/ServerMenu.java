package org.countystore.app.ui;

import com.vaadin.flow.server.auth.MenuAccessControl;

import jakarta.enterprise.context.ApplicationScoped;

/** The menu is made on the server alone. Vaadin asks the container for this bean and brings none itself. */
@ApplicationScoped
public class ServerMenu implements MenuAccessControl {
    private static final long serialVersionUID = 1L;

    @Override
    public void setPopulateClientSideMenu(PopulateClientMenu wanted) {
        throw new IllegalStateException("no page asks for a menu in the browser");
    }

    @Override
    public PopulateClientMenu getPopulateClientSideMenu() {
        return PopulateClientMenu.NEVER;
    }
}
