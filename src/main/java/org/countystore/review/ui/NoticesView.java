package org.countystore.review.ui;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.review.Publishing;
import org.countystore.review.Review;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.inject.Inject;

/** Which villages have a list out at present, for everybody. */
@RouteScoped
@Route("notices")
@Menu(title = "review.notices", order = 705, icon = "notice")
@AnonymousAllowed
public class NoticesView extends CountyView {
    private static final long serialVersionUID = 1L;

    @Inject
    NoticesView(Publishing publishing, Locating locating) {
        super("review.notices");
        add(Pieces.head(t("review.notices"), t("review.notices.sub")));
        PlaceCode county = locating.below(Optional.empty(), Page.FIRST).items().get(0).code();
        List<Review> hanging = publishing.hanging(county);
        Table<Review> table = new Table<Review>(t("review.notices"))
                .lead(t("review.village"), review -> new Anchor("notice/" + review.uuid(),
                        locating.get(review.village().town()).name() + " " + locating.get(review.village()).name()))
                .column(t("review.month.field"), review -> Words.month(review.month()))
                .column(t("review.notice.to"), review -> review.noticeTo().map(Object::toString).orElse(""));
        add(hanging.isEmpty() ? Pieces.empty("empty-list", t("review.notices.none")) : Pieces.div("card flush", table.rows(hanging)));
    }
}
