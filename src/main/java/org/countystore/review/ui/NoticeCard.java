package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.review.Complaint;
import org.countystore.review.Objecting;
import org.countystore.review.Objection;
import org.countystore.review.Protocol;
import org.countystore.review.Publishing;
import org.countystore.review.Review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A month that hangs out or hung out: its page for everybody, what was said against it, and its close. */
class NoticeCard extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Protocol protocol;
    private final transient Publishing publishing;
    private final transient Objecting objecting;
    private final transient Runnable done;
    private final boolean decides = Caller.current().holds(Role.REVIEWER);

    NoticeCard(Protocol protocol, Publishing publishing, Objecting objecting, Runnable done) {
        this.protocol = protocol;
        this.publishing = publishing;
        this.objecting = objecting;
        this.done = done;
        addClassNames("card", "stack");
        Review review = protocol.review();
        List<Complaint> said = objecting.of(review.uuid());
        add(new H2(t("review.objections")), Pieces.div("row", Pieces.link("notice/" + review.uuid(), t("review.notice.look"), "btn")));
        add(said.isEmpty() ? Pieces.span("quiet", t("review.objections.none")) : table().rows(said));
        if (review.state() == Review.State.ON_NOTICE && decides) {
            add(close(review));
        }
    }

    private Component close(Review review) {
        boolean running = objecting.isOpen(review.uuid());
        Button close = new Button(t("review.close"), click -> Confirm.ask(t("review.close"), t("review.close.sure", review.points()),
                t("review.close"), () -> {
                    publishing.close(review.uuid());
                    Refusals.done(t("review.close.done"));
                    done.run();
                }));
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.setEnabled(!running);
        return Pieces.div("stack tight", running ? Pieces.span("quiet", t("review.close.later", review.noticeTo().orElseThrow())) : new Span(), close);
    }

    private Table<Complaint> table() {
        return new Table<Complaint>(t("review.objections"))
                .lead(t("review.household"), complaint -> Words.household(complaint.row().household()))
                .column(t("review.rule"), complaint -> complaint.row().rule().name())
                .column(t("review.objection.words"), complaint -> complaint.objection().words())
                .column(t("review.objection.by"), complaint -> complaint.objection().objector().orElse(t("review.objection.kept")))
                .column(t("review.state"), this::outcome);
    }

    private Component outcome(Complaint complaint) {
        Objection objection = complaint.objection();
        if (objection.state() != Objection.State.OPEN) {
            return Pieces.div("stack tight", Pieces.tag(objection.state() == Objection.State.UPHELD ? "green" : "blue",
                    t("review.objection." + objection.state())), Pieces.span("quiet", objection.answer().orElse("")));
        }
        if (!decides) {
            return Pieces.tag("gold", t("review.objection.OPEN"));
        }
        Button answer = new Button(t("review.objection.answer"), click -> new AnswerDialog(complaint, objecting, done).open());
        answer.setAriaLabel(t("review.objection.answer") + " " + Words.household(complaint.row().household()));
        return answer;
    }
}
