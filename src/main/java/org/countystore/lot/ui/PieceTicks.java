package org.countystore.lot.ui;

import java.util.Collection;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;

import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;

/** Some of the pieces of a lot, to be ticked: the number on the label and what it weighs. */
public class PieceTicks extends CheckboxGroup<Piece> {
    /** Of a dialog, so that a lot of fifty is seen at once on a desk; a phone gives it all it has. */
    public static final String WIDE = "46rem";
    private static final long serialVersionUID = 1L;

    public PieceTicks(String label) {
        super(label);
        addClassName("piece-ticks");
        addThemeVariants(CheckboxGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        setWidthFull();
        setItemLabelGenerator(piece -> Texts.of(UI.getCurrent().getLocale(), "lot.piece", piece.serial(), piece.weight()));
    }

    /** None is ticked; it is seen only where there are some. */
    public void offer(Collection<Piece> pieces) {
        setVisible(false);
        setItems(pieces);
        setVisible(!pieces.isEmpty());
    }

    /** What the labels of those that are ticked say. */
    public List<Integer> serials() {
        return getValue().stream().map(Piece::serial).sorted().toList();
    }

    public int count() {
        return getValue().size();
    }

    public Weight weight() {
        return PieceBook.weight(getValue());
    }
}
