package org.countystore.app.ui;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that could not be opened: the refusal as a sentence, or a mark under which the fault was written down. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FaultView extends CountyView implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FaultView.class.getName());
    private static final int FAULT = 500;

    public FaultView() {
        super("app.fault");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> thrown) {
        for (Throwable cause = thrown.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                show(refused.reason() == Reason.NOT_FOUND ? "empty-search" : "error", Refusals.sentence(refused, locale()));
                return refused.reason().status();
            }
        }
        UUID mark = UUID.randomUUID();
        LOG.log(Level.SEVERE, thrown.getException(),
                () -> "a page could not be opened, mark " + mark + ": " + event.getLocation().getPath());
        show("error", t("status.500.mark", mark));
        return FAULT;
    }

    private void show(String picture, String sentence) {
        removeAll();
        add(Pieces.head(t("app.fault"), ""), Pieces.empty(picture, sentence, Pieces.link("./", t("app.to_home"), "btn primary")));
    }
}
