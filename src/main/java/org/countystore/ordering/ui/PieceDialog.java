package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.lot.Piece;
import org.countystore.ordering.Chosen;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.Order;
import org.countystore.ordering.Rack;

/** Which pieces go into an order: those proposed, or what is scanned or typed in their place. */
class PieceDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    /** What a label says in print, and the address behind its code. */
    private static final Pattern LABEL = Pattern.compile("(?:.*/(?:t|10)/)?([0-9A-Za-z]{1,20})(?:-|/|/21/)(\\d{1,6})/?");
    private final List<TextField> labels = new ArrayList<>();
    private final transient List<Chosen> proposed;
    private final transient Rack rack;

    /**
     * Packs an order, after a look at its pieces where some were weighed one by one.
     *
     * @param atOnce packs one without such pieces
     * @param done   when it was packed with these pieces
     */
    static void pack(Dispatching dispatching, Order order, Runnable atOnce, Runnable done) {
        Refusals.guard(() -> {
            Rack rack = dispatching.rack(order.uuid());
            if (rack.isEmpty()) {
                atOnce.run();
            } else {
                new PieceDialog(order, rack, pieces -> {
                    dispatching.pack(order.uuid(), pieces);
                    Refusals.done(DeskWords.t("desk.packed", order.number()));
                    done.run();
                }).open();
            }
        });
    }

    /** @param pack packs the order with these pieces */
    private PieceDialog(Order order, Rack rack, Consumer<List<Chosen>> pack) {
        this.rack = rack;
        proposed = rack.proposed();
        setHeaderTitle(DeskWords.t("desk.pieces", order.number()));
        Div fields = Pieces.div("stack", new Paragraph(DeskWords.t("desk.pieces.help")));
        proposed.forEach(each -> fields.add(field(order, each)));
        add(fields);
        Button save = new Button(DeskWords.t("desk.pack"), click -> Refusals.guard(fields(), () -> {
            pack.accept(chosen());
            close();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(DeskWords.t("kernel.cancel"), click -> close()), save);
    }

    private TextField field(Order order, Chosen piece) {
        TextField label = new TextField(order.line(piece.line()).orElseThrow().title());
        label.setValue(piece.label());
        label.setWidthFull();
        label.setAutoselect(true);
        label.setValueChangeMode(ValueChangeMode.LAZY);
        label.addValueChangeListener(change -> weigh(label, piece));
        labels.add(label);
        weigh(label, piece);
        return Pieces.withClass(label, "num");
    }

    private void weigh(TextField label, Chosen piece) {
        Chosen typed = typed(label, piece);
        Optional<Piece> found = rack.hanging().stream().filter(typed::is).findFirst();
        label.setHelperText(found.map(Piece::weight).map(Said::pack).orElse(""));
        label.setErrorMessage(DeskWords.t("invalid.no_such_piece", label.getValue()));
        label.setInvalid(found.isEmpty());
    }

    private List<Chosen> chosen() {
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            chosen.add(typed(labels.get(i), proposed.get(i)));
        }
        return chosen;
    }

    private static Chosen typed(TextField label, Chosen piece) {
        String text = label.getValue().strip();
        Matcher matcher = LABEL.matcher(text);
        if (text.matches("\\d{1,6}")) {
            return new Chosen(piece.line(), piece.lot(), Integer.parseInt(text));
        }
        if (matcher.matches()) {
            LotCode lot = new LotCode(matcher.group(1).toUpperCase(Locale.ROOT));
            return new Chosen(piece.line(), lot, Integer.parseInt(matcher.group(2)));
        }
        return new Chosen(piece.line(), piece.lot(), 0);
    }

    private Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            fields.put("pieces[" + i + "].serial", labels.get(i));
        }
        fields.put("pieces", labels.get(0));
        return fields;
    }
}
