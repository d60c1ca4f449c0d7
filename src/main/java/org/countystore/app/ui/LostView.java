package org.countystore.app.ui;

import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An address that leads nowhere, or where the caller may not go: nobody learns which. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class LostView extends CountyView implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    public LostView() {
        super("status.404");
        add(Pieces.head(t("app.lost"), ""),
                Pieces.empty("empty-search", t("app.lost.help"), Pieces.link("./", t("app.to_home"), "btn primary")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> thrown) {
        return NOT_FOUND;
    }
}
