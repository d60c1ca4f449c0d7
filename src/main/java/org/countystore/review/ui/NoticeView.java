package org.countystore.review.ui;

import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.review.Notice;
import org.countystore.review.Objecting;
import org.countystore.review.Publishing;
import org.countystore.review.Review;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.inject.Inject;

/** The list of a village's month as it hangs out: on the screen of everybody, and on paper at the village board. */
@RouteScoped
@Route("notice")
@AnonymousAllowed
public class NoticeView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Publishing publishing;
    private final transient Objecting objecting;
    private final transient Locating locating;

    @Inject
    NoticeView(Publishing publishing, Objecting objecting, Locating locating) {
        super("review.notice");
        this.publishing = publishing;
        this.objecting = objecting;
        this.locating = locating;
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        Notice notice = publishing.notice(Uuids.in(uuid, "notice"));
        removeAll();
        add(sheet(notice));
        Anchor pdf = Pieces.link("api/notices/" + notice.review().uuid() + "/sheet", t("review.notice.pdf"), "btn");
        pdf.setRouterIgnore(true);
        pdf.setTarget(AnchorTarget.BLANK);
        add(Pieces.div("row no-print", new PrintButton(t("review.notice.print")), pdf, Pieces.link("notices", t("review.notices"), "btn")));
        if (objecting.isOpen(notice.review().uuid())) {
            add(new ObjectionForm(notice, objecting));
        }
    }

    private Component sheet(Notice notice) {
        Review review = notice.review();
        Article sheet = new Article();
        sheet.addClassNames("sheet", "stack");
        sheet.add(new H1(t("review.notice.title", locating.get(review.village()).name(), Words.month(review.month()))),
                Pieces.withClass(new Paragraph(t("review.notice.term", review.noticeFrom().orElseThrow(), review.noticeTo().orElseThrow())),
                        "sheet-term"));
        if (review.state() == Review.State.POSTED) {
            sheet.add(Pieces.notice("ok", t("review.notice.posted")));
        }
        sheet.add(rows(notice), new H2(t("review.notice.sums")), sums(notice),
                Pieces.div("row", Pieces.bold(t("review.notice.total", notice.sums().size(), review.points()))),
                review.matched() > 0 ? new Paragraph(t("review.notice.matched", review.matched())) : new Span(),
                new Paragraph(t("review.notice.objections")), Pieces.div("sheet-sign", new Span(t("review.notice.made")),
                        new Span(t("review.notice.checked")), new Span(t("review.notice.supervised"))));
        return sheet;
    }

    private Component rows(Notice notice) {
        Table<Notice.Row> table = new Table<Notice.Row>(t("review.all"))
                .column(t("review.no"), Notice.Row::no)
                .column(t("review.household"), Notice.Row::household)
                .column(t("review.deed"), row -> row.rule() + " · " + row.day().getMonthValue() + "-" + row.day().getDayOfMonth())
                .number(t("review.awarded"), row -> row.points() > 0 ? "+" + row.points() : Long.toString(row.points()))
                .rows(notice.rows());
        return Pieces.withClass(table, "keep");
    }

    private Component sums(Notice notice) {
        Table<Notice.Sum> table = new Table<Notice.Sum>(t("review.notice.sums"))
                .column(t("review.household"), Notice.Sum::household)
                .number(t("review.stat.deeds"), Notice.Sum::deeds)
                .number(t("review.notice.month"), Notice.Sum::points);
        if (notice.review().matched() > 0) {
            table.number(t("review.notice.gifted"), Notice.Sum::gifted);
        }
        return Pieces.withClass(table.rows(notice.sums()), "keep");
    }
}
