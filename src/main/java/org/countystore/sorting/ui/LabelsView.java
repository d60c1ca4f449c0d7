package org.countystore.sorting.ui;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.sorting.LabelStock;
import org.countystore.sorting.LabelWords;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The labels of a packing as they leave the printer; after a paper jam from any number on. */
@RouteScoped
@Route("station/labels")
@RolesAllowed("OPERATOR")
public class LabelsView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final int LOOKED_AT = 12;
    private final transient Packing packing;
    private final IntegerField first = number("sorting.labels.first");
    private final IntegerField last = number("sorting.labels.last");
    private final Anchor file = Pieces.link("", t("sorting.labels.pdf"), "btn primary");
    private final Div paper = Pieces.div("labels");
    private final Select<LabelStock> stock = new Select<>();
    private transient UUID uuid;

    @Inject
    LabelsView(Packing packing) {
        super("sorting.labels");
        this.packing = packing;
        stock.setLabel(t("sorting.labels.paper"));
        stock.setItems(LabelStock.values());
        stock.setItemLabelGenerator(each -> t("sorting.labels.paper." + each));
        stock.setValue(LabelStock.ROLL);
        file.setTarget("_blank");
        file.setHref(DownloadHandler.fromInputStream(event -> print()).inline());
    }

    private IntegerField number(String key) {
        IntegerField number = new IntegerField(t(key));
        number.setStepButtonsVisible(true);
        number.setMin(1);
        number.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        return number;
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        try {
            uuid = Uuids.in(text, "packing");
            begin(packing.packing(uuid));
        } catch (Refused unknown) {
            throw new NotFoundException(text);
        }
    }

    private void begin(PackingRun run) {
        removeAll();
        add(Pieces.head(t("sorting.labels"), t("sorting.labels.of", run.packs(), run.lotCode()),
                Pieces.link("station/packings", t("sorting.runs.packed"), "btn"), file),
                Pieces.div("card stack", Pieces.div("fields", first, last, stock), Pieces.span("quiet", t("sorting.labels.help"))),
                paper);
        first.setMax(run.packs());
        last.setMax(run.packs());
        first.setValue(1);
        last.setValue(run.packs());
        show();
    }

    private DownloadResponse print() {
        byte[] bytes = packing.printed(uuid, stock.getValue(), first.getValue(), Optional.of(last.getValue()));
        return new DownloadResponse(new ByteArrayInputStream(bytes), "labels-" + uuid + ".pdf", "application/pdf", bytes.length);
    }

    private void show() {
        paper.removeAll();
        file.setEnabled(false);
        Refusals.guard(Map.of("first", first, "last", last), () -> {
            if (first.getValue() == null || last.getValue() == null) {
                throw Refused.invalid(first.getValue() == null ? "first" : "last", "required");
            }
            LabelWords words = new LabelWords(packing.labels(uuid, first.getValue(), last.getValue()), getLocale());
            IntStream.rangeClosed(words.sheet().first(), words.sheet().last()).limit(LOOKED_AT)
                    .forEach(number -> paper.add(new LabelPaper(words, number)));
            file.setEnabled(true);
        });
    }
}
