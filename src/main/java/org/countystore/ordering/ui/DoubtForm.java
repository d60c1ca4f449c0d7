package org.countystore.ordering.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Doubt;
import org.countystore.ordering.Doubting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** For who does not buy: why not, without a name. */
@Dependent
class DoubtForm {
    private final Doubting doubting;

    @Inject
    DoubtForm(Doubting doubting) {
        this.doubting = doubting;
    }

    Component about(ListingId listing) {
        NativeDetails fold = new NativeDetails(new Span(Said.t("doubt.title")));
        fold.addClassName("fold");
        fold.setContent(form(listing));
        return fold;
    }

    private Component form(ListingId listing) {
        Picks<Doubt.Why> why = new Picks<>(Said.t("doubt.why"), chosen -> {
        });
        why.offer(Arrays.asList(Doubt.Why.values()), each -> Said.t("doubt.why." + each), each -> Optional.empty());
        TextArea note = new TextArea(Said.t("doubt.note"));
        note.setMaxLength(Doubt.LONGEST_NOTE);
        note.setWidthFull();
        Div form = Pieces.div("stack doubt", Pieces.withClass(new Paragraph(Said.t("doubt.about")), "meta"), why, note);
        form.add(new Button(Said.t("doubt.say"), click -> Refusals.guard(Map.of("why", why, "note", note), () -> {
            doubting.say(Uuids.next(), new Doubting.Wish(listing, why.value().orElse(null), note.getValue()));
            form.removeAll();
            form.add(Pieces.notice("ok", Said.t("doubt.said")));
        })));
        return form;
    }
}
