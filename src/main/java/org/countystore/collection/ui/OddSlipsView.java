package org.countystore.collection.ui;

import java.util.Map;
import java.util.stream.Collectors;

import org.countystore.collection.Overseeing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Slips that stand out: unusual weights, more than a household can have, nothing declared. Somebody looks and says what it was. */
@RouteScoped
@Route("collection/odd")
@Menu(title = "collection.odd", order = 83, icon = "warn")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class OddSlipsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Overseeing overseeing;
    private final transient Names names;
    private final PlaceCode reach;
    private final boolean mayLook = Caller.current().holds(Role.ADMIN);
    private final Div list = Pieces.div("stack");

    @Inject
    OddSlipsView(Overseeing overseeing, Names names, Locating locating) {
        super("collection.odd");
        this.overseeing = overseeing;
        this.names = names;
        reach = PlacePicker.ofCaller(locating);
        add(Pieces.head(t("collection.odd"), t("collection.odd.sub")), list);
        show();
    }

    private void show() {
        list.removeAll();
        Table<Overseeing.Finding> open = table();
        if (mayLook) {
            open.column(t("collection.odd.do"), this::looking);
        }
        Table<Overseeing.Finding> seen = table().column(t("collection.odd.note"),
                finding -> finding.odd().note().orElse("") + " · " + finding.odd().seenBy().map(names::person).orElse(""));
        list.add(new PagedTable<>(open, page -> overseeing.findings(reach, false, page), Pieces.empty("done", t("collection.odd.none"))),
                new H2(t("collection.odd.seen")),
                new PagedTable<>(seen, page -> overseeing.findings(reach, true, page), Pieces.empty("empty-list", t("collection.odd.seen.none"))));
    }

    private Table<Overseeing.Finding> table() {
        return new Table<Overseeing.Finding>(t("collection.odd"))
                .lead(t("collection.slip"), finding -> new Anchor("collection/slip/" + finding.purchase().uuid(),
                        finding.purchase().slipNumber()))
                .column(t("collection.point"), finding -> names.place(finding.purchase().village()))
                .column(t("collection.produce"), finding -> names.goods(finding.purchase().produce(), finding.purchase().grade()))
                .number(t("collection.net"), finding -> t("collection.said", finding.purchase().net()))
                .column(t("collection.odd.why"), finding -> finding.odd().oddities().stream().map(each -> t("collection.odd." + each))
                        .collect(Collectors.joining(", ")));
    }

    private Component looking(Overseeing.Finding finding) {
        Button look = new Button(t("collection.odd.look"), click -> dialog(finding).open());
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        look.setAriaLabel(t("collection.odd.look") + " " + finding.purchase().slipNumber());
        return look;
    }

    private Dialog dialog(Overseeing.Finding finding) {
        Dialog dialog = new Dialog(t("collection.odd.look"));
        TextField note = new TextField(t("collection.odd.note"));
        note.setWidthFull();
        note.setMaxLength(200);
        note.setRequiredIndicatorVisible(true);
        note.setHelperText(t("collection.odd.note.help"));
        Button save = new Button(t("kernel.save"), click -> Refusals.guard(Map.of("note", note), () -> {
            overseeing.look(finding.purchase().uuid(), note.getValue());
            dialog.close();
            Refusals.done(t("collection.odd.done"));
            show();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(note);
        dialog.getFooter().add(new Button(t("kernel.cancel"), click -> dialog.close()), save);
        return dialog;
    }
}
