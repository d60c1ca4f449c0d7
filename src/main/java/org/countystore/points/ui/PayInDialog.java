package org.countystore.points.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingFunds;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** Writes down who gave how much. A second click is the same gift. */
class PayInDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final UUID uuid = Uuids.next();
    private final Select<Contribution.Source> source = new Select<>();
    private final TextField giver = new TextField(t("points.giver"));
    private final IntegerField yuan = new IntegerField(t("points.amount.yuan"));
    private final DayField day = new DayField(t("points.given_on"), null);
    private final TextField note = new TextField(t("points.note"));
    private final Checkbox shown = new Checkbox(t("points.shown"), true);
    private final Checkbox matching = new Checkbox(t("points.matching"));

    PayInDialog(KeepingFunds funds, PlaceCode village, LocalDate today, Runnable done) {
        setHeaderTitle(t("points.pay_in"));
        source.setLabel(t("points.source"));
        source.setItems(Stream.of(Contribution.Source.values()).filter(Contribution.Source::isMoney).toList());
        source.setItemLabelGenerator(each -> t("points.source." + each));
        source.setValue(Contribution.Source.DONOR);
        source.addValueChangeListener(change -> matching.setVisible(change.getValue() == Contribution.Source.DONOR));
        yuan.setMin(1);
        day.setValue(today);
        Button yes = new Button(t("points.pay_in"), click -> Refusals.guard(
                Map.of("source", source, "giver", giver, "amount", yuan, "givenOn", day, "note", note), () -> {
                    funds.payIn(uuid, sheet(village));
                    close();
                    Refusals.done(t("points.paid_in"));
                    done.run();
                }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("fields", source, giver, yuan, day, note, shown, matching));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }

    private Contribution.Sheet sheet(PlaceCode village) {
        return new Contribution.Sheet(village, source.getValue(), giver.getValue(), shown.getValue(),
                yuan.getOptionalValue().map(Money::yuan).orElse(null), day.getValue(),
                Optional.of(note.getValue()).filter(text -> !text.isBlank()), matching.isVisible() && matching.getValue());
    }

    private static String t(String key) {
        return Texts.of(UI.getCurrent().getLocale(), key);
    }
}
