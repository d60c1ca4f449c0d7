package org.countystore.lot.ui;

import java.util.Collection;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;

import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;

/** Some of the pieces of a lot, to be ticked: the number on the label and what it weighs. */
public class PieceTicks extends CheckboxGroup<Piece> {
    private static final long serialVersionUID = 1L;

    public PieceTicks(String label) {
        super(label);
        addClassName("piece-ticks");
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
