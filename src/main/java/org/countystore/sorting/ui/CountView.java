package org.countystore.sorting.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.kernel.ui.WeightField;
import org.countystore.lot.Lot;
import org.countystore.lot.ui.PieceTicks;
import org.countystore.sorting.Counting;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.StationCount;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Weighing again what lies at the station: scan a lot, say what the scale shows and why it is less. */
@RouteScoped
@Route("station/count")
@Menu(title = "counting.title", order = 26, icon = "stock")
@RolesAllowed("OPERATOR")
public class CountView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Counting counting;
    private final transient KeepingStation keeping;
    private final StationChoice station;
    private final TextField code = new TextField(t("counting.lot"));
    private final Div lot = Pieces.div("stack");
    private final WeightField weight = new WeightField(t("counting.weight"));
    private final PieceTicks missing = new PieceTicks(t("counting.missing"));
    private final TextField reason = new TextField(t("counting.reason"));
    private final Div today = Pieces.div("stack");
    private transient Lot counted;
    /** Stays the same until it is written, so that a second click counts once. */
    private transient UUID uuid = Uuids.next();

    @Inject
    CountView(Counting counting, KeepingStation keeping) {
        super("counting.title");
        this.counting = counting;
        this.keeping = keeping;
        station = new StationChoice(keeping.stations(), this::show);
        code.setPrefixComponent(Pieces.icon("qr", "small"));
        code.addValueChangeListener(change -> find());
        code.setWidthFull();
        missing.setVisible(false);
        missing.addValueChangeListener(change -> weigh());
        reason.setHelperText(t("counting.reason.help"));
        reason.setMaxLength(Fields.LONGEST_REASON);
        reason.setWidthFull();
        Button finish = new Button(t("counting.finish"), click -> finish());
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t("counting.title"), station.title()), station,
                Pieces.card(t("counting.now"),
                Pieces.div("stack", code, lot, missing, Pieces.div("fields", weight), reason, finish)), today);
        show();
    }

    private void show() {
        today.removeAll();
        today.add(Pieces.section(t("counting.today"), new PagedTable<>(new Table<StationCount>(t("counting.today"))
                .lead(t("sorting.lot"), StationCount::lotCode).column(t("sorting.time"), count -> Words.minute(count.at()))
                .number(t("counting.expected"), count -> Pieces.weight(count.expected()))
                .number(t("counting.counted"), count -> Pieces.weight(count.counted()))
                .column(t("counting.reason"), StationCount::reason),
                page -> counting.ofDay(station.code(), Optional.empty(), page), Pieces.empty("empty-list", t("counting.none")))));
    }

    /** A scanner types the address that the label bears. */
    private String scanned() {
        return LotCode.read(code.getValue());
    }

    private void find() {
        lot.removeAll();
        counted = null;
        missing.offer(List.of());
        if (!scanned().isEmpty()) {
            Refusals.guard(Map.of("lot", code), () -> {
                LotCard card = keeping.lot(new LotCode(scanned()));
                lot.add(LotLine.plain(card));
                counted = card.lot();
                missing.offer(keeping.pieces(counted.code()));
            });
        }
        weight.setReadOnly(missing.isVisible());
        weigh();
    }

    /** Of pieces nobody weighs again what is there: what is missing weighs what its label says. */
    private void weigh() {
        missing.setHelperText(t("counting.missing.sum", missing.count(), missing.weight()));
        if (missing.isVisible()) {
            weight.set(counted.remaining().minus(missing.weight()));
        }
    }

    private void finish() {
        Refusals.guard(Map.of("lot", code, "grams", weight, "missing", missing, "reason", reason), () -> {
            StationCount count = counting.count(uuid,
                    new StationCount.Sheet(new LotCode(scanned()), weight.weightFor("grams"), missing.serials(),
                            reason.getValue()));
            uuid = Uuids.next();
            code.clear();
            weight.clear();
            reason.clear();
            Refusals.done(t("counting.done", count.lotCode(), count.missing()));
            show();
        });
    }
}
