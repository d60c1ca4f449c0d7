package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.Board;
import org.countystore.review.DeedRow;
import org.countystore.review.KeepingBoards;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;

/** Proposes a deed for a board, for so many days. */
class BoardDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    BoardDialog(DeedRow row, KeepingBoards boards, Runnable done) {
        UUID uuid = Uuids.next();
        Board board = Board.of(row.rule().kind());
        IntegerField days = new IntegerField(t("review.boards.days"));
        days.setStepButtonsVisible(true);
        days.setValue(USUAL_DAYS);
        days.setWidthFull();
        days.setHelperText(t("review.boards.days.help", board.mostDays()));
        setHeaderTitle(t("review.board." + board));
        add(new Paragraph(t("review.boards.sure", Words.household(row.household()), row.rule().name())), days);
        Button yes = new Button(t("review.boards.propose"), click -> Refusals.guard(Map.of("days", days), () -> {
            new Fields().must(days.getValue() != null, "days", "required").orRefuse();
            boards.propose(uuid, new KeepingBoards.Wish(row.deed().uuid(), days.getValue()));
            close();
            Refusals.done(t("review.boards.proposed"));
            done.run();
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }
}
