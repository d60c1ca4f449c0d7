package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.QrCode;
import org.countystore.sorting.LabelSheet;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One label, 60 by 40 millimetres. */
@Tag("article")
class LabelPaper extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    LabelPaper(LabelSheet sheet, int number) {
        addClassName("label60");
        Bold name = Pieces.withClass(new Bold(Words.name(sheet.produce())), "label-name");
        Div left = Pieces.div("label-left", name, Pieces.span("label-net", t("sorting.label.net", sheet.net(number).grams())),
                line("sorting.label.origin", origin(sheet)),
                line("sorting.label.promised", t("sorting.station_of", sheet.station().name())));
        if (!sheet.phone().isEmpty()) {
            left.add(line("sorting.label.phone", sheet.phone()));
        }
        left.add(line("sorting.label.packed", sheet.packing().packedOn()), line("sorting.label.before", sheet.packing().bestBefore()),
                line("sorting.label.lot", sheet.packing().lotCode() + "-" + number));
        Div right = Pieces.div("label-right");
        if (sheet.produce().needsCertificate()) {
            right.add(new Bold(t("sorting.label.certificate")));
        }
        right.add(new QrCode(sheet.address(number)), new Span(t("sorting.label.scan")));
        add(left, right);
    }

    private static Span line(String key, Object fact) {
        return new Span(t(key, fact));
    }

    private static String origin(LabelSheet sheet) {
        String village = sheet.villages().size() == 1 ? Words.origin(sheet.villages()) : "";
        return sheet.station().name() + village;
    }
}
