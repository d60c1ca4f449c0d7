package org.countystore.points.ui;

import org.countystore.kernel.Texts;
import org.countystore.points.PointsCard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** Whether a card can be used, in a word and a colour. */
class StateTag extends Span {
    private static final long serialVersionUID = 1L;

    StateTag(PointsCard.State state) {
        super(Texts.of(UI.getCurrent().getLocale(), "points.state." + state));
        addClassNames("tag", switch (state) {
            case ACTIVE -> "green";
            case FROZEN -> "blue";
            case REPLACED -> "red";
        });
    }
}
