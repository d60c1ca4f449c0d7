package org.countystore.review.ui;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.BlindDeed;
import org.countystore.review.LookingAgain;
import org.countystore.review.Rule;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Deeds of other people, drawn for this reviewer, one after the other and without names. */
@RouteScoped
@Route("review/again")
@RolesAllowed("REVIEWER")
public class SecondLookView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient LookingAgain looking;
    private final Div content = Pieces.div("stack");

    @Inject
    SecondLookView(LookingAgain looking) {
        super("review.again");
        this.looking = looking;
        add(Pieces.head(t("review.again"), t("review.again.sub"), Pieces.link("review", t("review.reviews"), "btn")), content);
        show();
    }

    private void show() {
        List<BlindDeed> waiting = looking.waiting();
        content.removeAll();
        content.add(waiting.isEmpty() ? Pieces.empty("empty-list", t("review.again.none")) : card(waiting.get(0), waiting.size()));
    }

    private Component card(BlindDeed deed, int waiting) {
        Rule rule = deed.rule();
        Div card = Pieces.div("card stack", Pieces.span("quiet", t("review.again.waiting", waiting)), new H2(rule.name()), Pieces.facts(
                t("review.kind"), Pieces.tag(rule.kind().takes() ? "red" : "green", t("review.kind." + rule.kind())),
                t("review.note"), deed.note().isEmpty() ? t("review.note.none") : deed.note(),
                t("review.evidence"), rule.evidence().isEmpty() ? t("review.again.no_evidence") : rule.evidence()));
        card.add(rule.hasRange() ? range(deed) : fixed(deed));
        return card;
    }

    private Component fixed(BlindDeed deed) {
        Button give = new Button(t("review.again.give", Words.points(deed.rule().kind().takes() ? -deed.rule().least() : deed.rule().least())),
                click -> Refusals.guard(() -> score(deed, deed.rule().least())));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Pieces.div("row", give, none(deed));
    }

    private Component range(BlindDeed deed) {
        IntegerField points = new IntegerField(t("review.vote.points"));
        points.setStepButtonsVisible(true);
        points.setHelperText(t("review.vote.range", deed.rule().least(), deed.rule().most()));
        Button give = new Button(t("review.again.score"), click -> Refusals.guard(Map.of("points", points), () -> {
            new Fields().must(points.getValue() != null, "points", "required").orRefuse();
            score(deed, points.getValue());
        }));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Pieces.div("stack", Pieces.div("fields", points), Pieces.div("row", give, none(deed)));
    }

    private Button none(BlindDeed deed) {
        return new Button(t("review.vote.none"), click -> Refusals.guard(() -> score(deed, 0)));
    }

    private void score(BlindDeed deed, long points) {
        looking.score(deed.look(), points);
        Refusals.done(t("review.again.done"));
        show();
    }
}
