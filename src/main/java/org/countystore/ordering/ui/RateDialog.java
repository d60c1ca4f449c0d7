package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Rating;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

/** One to five stars, and a few words if one likes. */
class RateDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> STARS = List.of(5, 4, 3, 2, 1);
    private final Picks<Integer> stars = new Picks<>(Said.t("rating.how"), chosen -> {
    });
    private final TextArea text = new TextArea(Said.t("rating.text"));

    RateDialog(String title, Optional<Rating.Words> before, Consumer<Rating.Words> write) {
        setHeaderTitle(title);
        stars.addClassName("star-picks");
        stars.offer(STARS, count -> "★".repeat(count) + " " + Said.t("rating.stars." + count), count -> Optional.empty());
        text.setMaxLength(Rating.LONGEST_TEXT);
        text.setMinRows(3);
        text.setWidthFull();
        before.ifPresent(said -> {
            stars.choose(said.stars());
            text.setValue(said.text());
        });
        add(Pieces.div("stack", stars, text));
        Button save = new Button(Said.t("rating.rate"), click -> Refusals.guard(Map.of("stars", stars, "text", text), () -> {
            write.accept(new Rating.Words(stars.value().orElse(0), text.getValue()));
            close();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Said.t("kernel.cancel"), click -> close()), save);
    }
}
