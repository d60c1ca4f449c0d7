package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.Complaint;
import org.countystore.review.Objecting;
import org.countystore.review.Objection;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

/** Answers an objection: rejected with a reason, or upheld with what the deed is worth after all. */
class AnswerDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Complaint complaint;
    private final transient Objecting objecting;
    private final transient Runnable done;
    private final TextArea words = new TextArea(t("review.objection.reply"));
    private final IntegerField points = new IntegerField(t("review.objection.points"));

    AnswerDialog(Complaint complaint, Objecting objecting, Runnable done) {
        this.complaint = complaint;
        this.objecting = objecting;
        this.done = done;
        setHeaderTitle(t("review.objection.answer"));
        words.setWidthFull();
        words.setMaxLength(400);
        words.setRequiredIndicatorVisible(true);
        points.setStepButtonsVisible(true);
        points.setWidthFull();
        points.setHelperText(t("review.objection.points.help", complaint.row().rule().least(), complaint.row().rule().most()));
        add(new Paragraph(Words.household(complaint.row().household()) + " · " + complaint.row().rule().name()),
                new Paragraph(complaint.objection().words()), words, points);
        Button uphold = new Button(t("review.objection.uphold"), click -> answer(true));
        uphold.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), new Button(t("review.objection.reject"), click -> answer(false)), uphold);
    }

    private void answer(boolean upheld) {
        Refusals.guard(Map.of("words", words, "points", points), () -> {
            new Fields().must(!upheld || points.getValue() != null, "points", "required").text(words.getValue(), 400, "words").orRefuse();
            objecting.answer(complaint.objection().uuid(),
                    new Objection.Answer(words.getValue(), upheld ? Optional.of(points.getValue().longValue()) : Optional.empty()));
            close();
            Refusals.done(t("review.objection.done"));
            done.run();
        });
    }
}
