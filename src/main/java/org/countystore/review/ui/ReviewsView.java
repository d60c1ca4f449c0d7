package org.countystore.review.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.Convening;
import org.countystore.review.Review;
import org.countystore.review.Reviewing;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The months of a village: waiting to be reviewed, under review, on notice, posted. */
@RouteScoped
@Route("review")
@Menu(title = "review.reviews", order = 16, icon = "people")
@RolesAllowed({"REVIEWER", "AUDITOR"})
public class ReviewsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Reviewing reviewing;
    private final transient Convening convening;
    private final boolean votes = Caller.current().holds(Role.REVIEWER);
    private final Div content = Pieces.div("stack");

    @Inject
    ReviewsView(Reviewing reviewing, Convening convening, Locating locating) {
        super("review.reviews");
        this.reviewing = reviewing;
        this.convening = convening;
        add(Pieces.head(t("review.reviews"), t("review.reviews.sub")));
        List<PlaceCode> villages = Words.villagesOf(votes ? Role.REVIEWER : Role.AUDITOR, locating);
        if (villages.size() > 1) {
            PlacePicker picker = new PlacePicker(t("review.village"), locating, PlaceCode::isVillage);
            picker.addValueChangeListener(change -> picker.chosen().ifPresent(this::show));
            add(Pieces.div("card", Pieces.div("fields", picker)));
            picker.choose(villages.get(0));
        } else {
            show(villages.get(0));
        }
        add(content);
    }

    private void show(PlaceCode village) {
        content.removeAll();
        if (votes) {
            convening.waiting(village).forEach((month, deeds) -> content.add(waiting(village, month, deeds)));
        }
        List<Review> reviews = reviewing.of(village);
        content.add(reviews.isEmpty() ? Pieces.empty("empty-list", t("review.none")) : Pieces.div("card flush", table().rows(reviews)));
    }

    private Component waiting(PlaceCode village, YearMonth month, long deeds) {
        UUID uuid = Uuids.next();
        Button begin = new Button(t("review.begin"), click -> Refusals.guard(() -> {
            reviewing.open(uuid, new Reviewing.Wish(village, month));
            UI.getCurrent().navigate("review/month/" + uuid);
        }));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setAriaLabel(t("review.begin") + " " + Words.month(month));
        return Pieces.card(Words.month(month), Pieces.div("row", new Span(t("review.waiting", deeds)), begin));
    }

    private Table<Review> table() {
        return new Table<Review>(t("review.reviews"))
                .lead(t("review.month.field"), review -> new Anchor("review/month/" + review.uuid(), Words.month(review.month())))
                .column(t("review.state"), Words::state)
                .number(t("review.sum"), review -> review.isOpen() ? "" : t("review.points", review.points()))
                .column(t("review.notice.to"), review -> review.noticeTo().map(Object::toString).orElse(""));
    }
}
