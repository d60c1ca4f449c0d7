package org.countystore.proof.ui;

import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.proof.Proof;
import org.countystore.proof.Proving;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.inject.Inject;

/** Whether every gram, fen and pack is accounted for: for everybody; the auditor may ask anew. */
@RouteScoped
@Route("proof")
@Menu(title = "proof.title", order = 710, icon = "proof")
@AnonymousAllowed
public class ProofView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 400;
    private static final double WHOLE = 100;
    private final transient Proving proving;
    private final boolean mayAsk = Caller.current().holds(Role.AUDITOR) || Caller.current().holds(Role.ADMIN);
    private final Button run = new Button(t("proof.run"), click -> Refusals.guard(this::begin));
    private final ProgressBar bar = new ProgressBar();
    private final Div working = Pieces.div("stack", Pieces.span("quiet", t("proof.running")), bar);
    private final Div answer = Pieces.div("stack");

    @Inject
    ProofView(Proving proving) {
        super("proof.title");
        this.proving = proving;
        run.addThemeName("primary");
        bar.getElement().setAttribute("aria-label", t("proof.running"));
        add(mayAsk ? Pieces.head(t("proof.title"), t("proof.sub"), run) : Pieces.head(t("proof.title"), t("proof.sub")), working, answer);
        wait(false);
        show();
    }

    private void wait(boolean forIt) {
        working.setVisible(forIt);
        run.setEnabled(!forIt);
    }

    private void begin() {
        proving.begin();
        bar.setValue(0);
        wait(true);
        UI.getCurrent().setPollInterval(POLL_MILLIS);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(this::look);
    }

    private void look(PollEvent event) {
        if (!working.isVisible()) {
            return;
        }
        Optional<Integer> percent = proving.progress();
        percent.ifPresent(done -> bar.setValue(done / WHOLE));
        if (percent.isEmpty()) {
            event.getSource().setPollInterval(-1);
            wait(false);
            show();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void show() {
        answer.removeAll();
        Optional<Proof> last = proving.find();
        last.map(proof -> new ProofPaper(proof, mayAsk, locale())).ifPresentOrElse(
                paper -> answer.add(paper.statement(), paper.reds(), paper.stats(), paper.whereabouts(), paper.sums(), paper.audit()),
                () -> answer.add(Pieces.empty("empty-list", t(mayAsk ? "proof.none" : "proof.none.public"))));
    }
}
