package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import java.util.Map;
import java.util.Optional;

import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.Forwarding;
import org.countystore.review.Rule;
import org.countystore.review.SelfReport;
import org.countystore.review.SelfReportRow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** What the households of a group told of themselves and their head has not decided on: forward it with a touch, or say why not. */
class ReportCards extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private final transient Forwarding forwarding;
    private final PlaceCode village;
    private final transient Runnable done;

    /** @param done told when one was decided on */
    ReportCards(Forwarding forwarding, PlaceCode village, Runnable done) {
        this.forwarding = forwarding;
        this.village = village;
        this.done = done;
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        forwarding.waiting(village).forEach(row -> add(card(row)));
        if (getComponentCount() > 0) {
            addComponentAsFirst(Pieces.notice("info", t("review.self.waiting", getComponentCount())));
        }
    }

    private Component card(SelfReportRow row) {
        SelfReport report = row.report();
        Rule rule = row.rule();
        IntegerField points = new IntegerField(t("review.points.field"));
        points.setStepButtonsVisible(true);
        points.setMin((int) rule.least());
        points.setMax((int) rule.most());
        points.setValue((int) rule.least());
        points.setVisible(rule.hasRange());
        Button forward = new Button(t("review.self.forward"), click -> Refusals.guard(Map.of("points", points), () -> forward(row, points)));
        forward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button decline = new Button(t("review.self.decline"), click -> askWhy(row));
        return Pieces.div("card stack", new H2(Words.household(row.household())), Pieces.facts(t("review.rule"), rule.name(), t("review.day"),
                report.day(), t("review.note"), report.note().isEmpty() ? t("review.note.none") : report.note()),
                new PhotoStrip(photo -> forwarding.photo(report.uuid(), photo).jpeg(), report.photos()), points,
                Pieces.div("row", forward, decline));
    }

    private void forward(SelfReportRow row, IntegerField points) {
        new Fields().must(points.getValue() != null, "points", "required").orRefuse();
        forwarding.forward(row.report().uuid(), Optional.of(points.getValue().longValue()));
        decided(t("review.self.forward.done", Words.household(row.household())));
    }

    private void askWhy(SelfReportRow row) {
        Dialog dialog = new Dialog(t("review.self.decline"));
        TextField why = new TextField(t("review.self.why"));
        why.setWidthFull();
        why.setMaxLength(LONGEST);
        why.setRequiredIndicatorVisible(true);
        why.setHelperText(t("review.self.why.help"));
        Button yes = new Button(t("review.self.decline"), click -> Refusals.guard(Map.of("reason", why), () -> {
            forwarding.decline(row.report().uuid(), why.getValue());
            dialog.close();
            decided(t("review.self.decline.done", Words.household(row.household())));
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(why);
        dialog.getFooter().add(new Button(t("kernel.cancel"), click -> dialog.close()), yes);
        dialog.open();
    }

    private void decided(String sentence) {
        Refusals.done(sentence);
        show();
        done.run();
    }
}
