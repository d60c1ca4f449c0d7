package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import java.util.Map;
import java.util.Optional;

import org.countystore.evidence.Photographing;
import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.kernel.Fields;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.DeedRow;
import org.countystore.review.Protocol;
import org.countystore.review.Reviewing;
import org.countystore.review.Rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** One deed to vote on: agree with a touch, or give other points, or none, and say why. */
class VoteCard extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Protocol protocol;
    private final transient DeedRow row;
    private final transient Reviewing reviewing;
    private final transient Runnable done;
    private final IntegerField points = new IntegerField(t("review.vote.points"));
    private final TextField reason = new TextField(t("review.vote.reason"));
    private final Div otherwise = Pieces.div("stack");

    VoteCard(Protocol protocol, Protocol.Line line, Reviewing reviewing, Photographing photographing, Runnable done) {
        this.protocol = protocol;
        this.row = line.row();
        this.reviewing = reviewing;
        this.done = done;
        addClassNames("card", "stack");
        add(new H2(Words.household(row.household())), Pieces.facts(t("review.rule"), rule(), t("review.day"), row.deed().day(),
                t("review.note"), row.deed().note().isEmpty() ? t("review.note.none") : row.deed().note(),
                t("review.proposed"), Words.proposed(row)));
        if (row.deed().isToldByHousehold()) {
            add(Pieces.notice("info", t("review.self.by_household")));
        }
        if (!row.rule().evidence().isEmpty()) {
            add(Pieces.span("quiet", t("review.evidence.needed", row.rule().evidence())));
        }
        add(new PhotoStrip(photographing, reviewing.photos(row.deed().uuid())), buttons(), otherwise());
    }

    private Component rule() {
        return Pieces.div("row", Pieces.tag(row.rule().kind().takes() ? "red" : "green", t("review.kind." + row.rule().kind())),
                Pieces.bold(row.rule().name()));
    }

    private Component buttons() {
        Button agree = new Button(t("review.vote.agree", Words.proposed(row)), click -> Refusals.guard(() -> vote(row.deed().proposed(), "")));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button none = new Button(t("review.vote.none"), click -> ask(0));
        Button other = new Button(t("review.vote.other"), click -> ask(row.deed().proposed()));
        other.setVisible(row.rule().hasRange());
        return Pieces.div("row", agree, other, none);
    }

    private Component otherwise() {
        Rule rule = row.rule();
        points.setStepButtonsVisible(true);
        points.setHelperText(rule.hasRange() ? t("review.vote.range", rule.least(), rule.most()) : t("review.vote.fixed", rule.least()));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        Button vote = new Button(t("review.vote.yes"), click -> Refusals.guard(Map.of("points", points, "reason", reason), () -> {
            new Fields().must(points.getValue() != null, "points", "required").orRefuse();
            vote(points.getValue(), reason.getValue());
        }));
        otherwise.add(Pieces.div("fields", points, reason), vote);
        otherwise.setVisible(false);
        return otherwise;
    }

    private void ask(long begin) {
        points.setValue((int) begin);
        otherwise.setVisible(true);
        reason.focus();
    }

    private void vote(long given, String why) {
        reviewing.vote(protocol.review().uuid(), new Reviewing.Ballot(row.deed().uuid(), given, Optional.of(why).filter(text -> !text.isBlank())));
        Refusals.done(t("review.vote.done"));
        done.run();
    }
}
