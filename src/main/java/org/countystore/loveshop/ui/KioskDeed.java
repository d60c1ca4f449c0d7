package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.countystore.evidence.Photographing;
import org.countystore.evidence.ui.PhotoField;
import org.countystore.kernel.Fields;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;
import org.countystore.review.SelfReport;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;

/** A household tells what it did, with a few touches and its PIN: what kind, what, when, and a photo if it likes. */
class KioskDeed extends Div {
    private static final long serialVersionUID = 1L;
    private static final int DAYS_OFFERED = 4;
    private static final int LONGEST = 200;
    private final transient List<Rule> rules;
    private final Picks<RuleClass> kinds = new Picks<>(t("loveshop.deed.kind"), this::offer);
    private final Picks<Rule> which = new Picks<>(t("loveshop.deed.which"), rule -> { });
    private final Picks<LocalDate> day = new Picks<>(t("loveshop.deed.day"), chosen -> { });
    private final TextField note = new TextField(t("loveshop.deed.note"));
    private final PhotoField photos;
    private final PinPad pad = new PinPad();

    /**
     * @param tell by which words and PIN; a refusal is shown here
     * @param back to what is on the card
     */
    KioskDeed(List<Rule> rules, LocalDate today, Photographing photographing, BiConsumer<SelfReport.Words, String> tell, Runnable back) {
        this.rules = rules;
        addClassName("stack");
        photos = new PhotoField(t("loveshop.deed.photo"), 1, photographing);
        kinds.offer(Arrays.stream(RuleClass.values()).filter(kind -> rules.stream().anyMatch(rule -> rule.kind() == kind)).toList(),
                kind -> t("review.kind." + kind), none -> Optional.empty());
        which.setVisible(false);
        day.offer(today.minusDays(DAYS_OFFERED - 1L).datesUntil(today.plusDays(1)).sorted(Comparator.reverseOrder()).toList(),
                each -> t("loveshop.deed.ago." + each.until(today).getDays()), none -> Optional.empty());
        day.choose(today);
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        Button send = new Button(t("loveshop.deed.tell"), click -> Refusals.guard(
                Map.of("kind", kinds, "rule", which, "day", day, "note", note, "photos", photos, "pin", pad.field()), () -> tell(tell)));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setWidthFull();
        Button no = new Button(t("kernel.back"), click -> back.run());
        no.setWidthFull();
        add(new H1(t("loveshop.deed")), Pieces.div("card stack", kinds, which), Pieces.div("card stack", day, note, photos),
                Pieces.div("card stack", new H2(t("loveshop.deed.pin")), pad, send, no));
    }

    private void offer(RuleClass kind) {
        which.choose(null);
        which.offer(rules.stream().filter(rule -> rule.kind() == kind).toList(), KioskDeed::words, none -> Optional.empty());
        which.setVisible(true);
    }

    private static String words(Rule rule) {
        return rule.name() + " " + (rule.hasRange() ? rule.least() + "–" : "") + t("loveshop.points.each", rule.most());
    }

    private void tell(BiConsumer<SelfReport.Words, String> tell) {
        new Fields().must(kinds.value().isPresent(), "kind", "required")
                .must(kinds.value().isEmpty() || which.value().isPresent(), "rule", "required").must(!pad.field().isEmpty(), "pin", "required").orRefuse();
        tell.accept(new SelfReport.Words(which.value().orElseThrow().code(), day.value().orElseThrow(),
                Optional.of(note.getValue()).filter(text -> !text.isBlank()), photos.photos()), pad.take());
    }
}
