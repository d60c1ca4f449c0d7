package org.countystore.sorting.ui;

import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.kernel.ui.Refusals;
import org.countystore.sorting.LabelSheet;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The labels of a packing as they leave the printer; after a paper jam from any number on. */
@RouteScoped
@Route("station/labels")
@RolesAllowed("OPERATOR")
public class LabelsView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 60;
    private static final String ROLL = "roll";
    /** Also the name of the style that lays them out. */
    private static final String SHEET = "a4";
    private final transient Packing packing;
    private final IntegerField first = number("sorting.labels.first");
    private final IntegerField last = number("sorting.labels.last");
    private final Div paper = Pieces.div("labels");
    private final Select<String> kind = new Select<>();
    private transient UUID uuid;

    @Inject
    LabelsView(Packing packing) {
        super("sorting.labels");
        this.packing = packing;
        kind.setLabel(t("sorting.labels.paper"));
        kind.setItems(ROLL, SHEET);
        kind.setItemLabelGenerator(each -> t("sorting.labels.paper." + each));
        kind.setValue(ROLL);
        kind.addValueChangeListener(change -> paper.setClassName(SHEET, change.getValue().equals(SHEET)));
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
        Button print = new PrintButton(t("kernel.print"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(Pieces.withClass(Pieces.head(t("sorting.labels"), t("sorting.labels.of", run.packs(), run.lotCode()),
                Pieces.link("station/packings", t("sorting.runs.packed"), "btn"), print), "no-print"),
                Pieces.div("card no-print stack", Pieces.div("fields", first, last, kind), Pieces.span("quiet", t("sorting.labels.help"))),
                paper);
        first.setMax(run.packs());
        last.setMax(run.packs());
        first.setValue(1);
        last.setValue(Math.min(run.packs(), AT_ONCE));
        show();
    }

    private void show() {
        Map<String, HasValidationProperties> fields = Map.of("first", first, "last", last);
        Refusals.guard(fields, () -> {
            if (first.getValue() == null || last.getValue() == null) {
                throw Refused.invalid(first.getValue() == null ? "first" : "last", "required");
            }
            LabelSheet sheet = packing.labels(uuid, first.getValue(), last.getValue());
            paper.removeAll();
            for (int number = sheet.first(); number <= sheet.last(); number++) {
                paper.add(new LabelPaper(sheet, number));
            }
        });
    }
}
