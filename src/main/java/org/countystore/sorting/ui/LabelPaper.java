package org.countystore.sorting.ui;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.QrCode;
import org.countystore.sorting.LabelWords;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One label, 60 by 40 millimetres. */
@Tag("article")
class LabelPaper extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    LabelPaper(LabelWords words, int number) {
        addClassName("label60");
        Div left = Pieces.div("label-left", Pieces.withClass(new Bold(words.name()), "label-name"), Pieces.span("label-net", words.net(number)));
        words.lines(number).forEach(line -> left.add(new Span(line)));
        Div right = Pieces.div("label-right");
        words.certificate().ifPresent(certificate -> right.add(new Bold(certificate)));
        right.add(new QrCode(words.sheet().address(number)), new Span(words.scan()));
        add(left, right);
    }
}
