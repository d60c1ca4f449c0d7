package org.countystore.ordering.ui;

import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Praise;
import org.countystore.ordering.RatingGoods;
import org.countystore.ordering.Stars;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What those who received a thing say of it: all their stars together, then the newest first. */
class RatingList extends Section {
    private static final long serialVersionUID = 1L;
    private static final int A_FEW = 5;
    private static final int TEN = 10;
    private final transient RatingGoods ratings;
    private final transient ListingId listing;
    private final UnorderedList list = Pieces.withClass(new UnorderedList(), "ratings");
    private final Button more = new Button(Said.t("kernel.more"), click -> Refusals.guard(this::more));
    private Optional<String> after = Optional.empty();

    RatingList(RatingGoods ratings, ListingId listing) {
        this.ratings = ratings;
        this.listing = listing;
        addClassName("card");
        Stars stars = ratings.stars(listing);
        Div head = Pieces.div("card-head", new H2(Said.t("rating.title")));
        add(head);
        if (stars.count() == 0) {
            add(Pieces.withClass(new Paragraph(Said.t("rating.none")), "quiet"));
            return;
        }
        head.add(Pieces.div("row", new StarRow(stars.tenths()), Pieces.span("quiet num",
                Said.t("rating.average", stars.tenths() / TEN + "." + stars.tenths() % TEN, stars.count()))));
        add(list, more);
        more();
    }

    private void more() {
        Listed<Praise> page = ratings.of(listing, new Page(after, A_FEW));
        page.items().forEach(praise -> list.add(item(praise)));
        after = page.next();
        more.setVisible(after.isPresent());
    }

    private static ListItem item(Praise praise) {
        ListItem item = new ListItem(Pieces.div("row", new StarRow(praise.rating().stars() * TEN),
                Pieces.span("meta", Said.t("rating.by", praise.author(), praise.day()))));
        if (!praise.rating().text().isEmpty()) {
            item.add(Pieces.withClass(new Paragraph(praise.rating().text()), "wrap-any"));
        }
        return item;
    }
}
