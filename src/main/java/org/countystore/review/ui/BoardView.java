package org.countystore.review.ui;

import java.util.List;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.Board;
import org.countystore.review.BoardLine;
import org.countystore.review.KeepingBoards;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.inject.Inject;

/** The honour roll and the exposure board, for everybody; the household's own words stand beside. */
@RouteScoped
@Route("board")
@Menu(title = "review.board", order = 706, icon = "star")
@AnonymousAllowed
public class BoardView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingBoards boards;
    private final transient Locating locating;
    private final Div content = Pieces.div("stack");

    @Inject
    BoardView(KeepingBoards boards, Locating locating) {
        super("review.board");
        this.boards = boards;
        this.locating = locating;
        PlacePicker picker = new PlacePicker(t("review.fairness.place"), locating, place -> true);
        picker.addValueChangeListener(change -> picker.chosen().ifPresent(this::show));
        add(Pieces.head(t("review.board"), t("review.board.sub")), Pieces.div("card", Pieces.div("fields", picker)), content);
        picker.choose(PlacePicker.ofCaller(locating));
    }

    private void show(PlaceCode place) {
        List<BoardLine> shown = boards.shown(place);
        content.removeAll();
        for (Board board : Board.values()) {
            List<BoardLine> lines = shown.stream().filter(line -> line.board() == board).toList();
            content.add(Pieces.section(t("review.board." + board), lines.isEmpty()
                    ? Pieces.span("quiet", t("review.board.none." + board)) : list(lines)));
        }
        content.add(Pieces.notice("info", t("review.board.right")));
    }

    private Component list(List<BoardLine> lines) {
        Div list = Pieces.div("stack");
        lines.forEach(line -> list.add(card(line)));
        return list;
    }

    private Component card(BoardLine line) {
        Div words = Pieces.div("stack tight", Pieces.div("row", new H3(line.household()),
                Pieces.tag(line.board() == Board.HONOUR ? "green" : "red", t("review.kind." + line.kind()))), new Span(line.rule()),
                Pieces.span("quiet", t("review.board.where", locating.get(line.village().town()).name() + " "
                        + locating.get(line.village()).name(), Words.month(line.month()), line.until())));
        if (line.board() == Board.EXPOSURE || line.answer().isPresent()) {
            words.add(new Span(line.answer().map(said -> t("review.board.says", said)).orElse(t("review.board.silent"))));
        }
        return Pieces.div("card", words);
    }
}
