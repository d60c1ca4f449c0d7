package org.countystore.access.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.countystore.access.KeepingDevices;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The phones that work in the villages: who carries them, when they were seen last; a lost one is shut out here. */
@Route("devices")
@Menu(title = "devices.title", order = 805, icon = "phone")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class DevicesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final transient KeepingDevices keeping;
    private final transient Locating locating;
    private final boolean mayRevoke = Caller.current().holds(Role.ADMIN);
    private final Div list = Pieces.div("stack");

    @Inject
    DevicesView(KeepingDevices keeping, Locating locating) {
        super("devices.title");
        this.keeping = keeping;
        this.locating = locating;
        add(Pieces.head(t("devices.title"), t("devices.sub")), list);
        show();
    }

    private void show() {
        Table<KeepingDevices.Carried> table = new Table<KeepingDevices.Carried>(t("devices.title"))
                .lead(t("devices.name"), row -> row.device().name())
                .column(t("devices.bearer"), row -> row.bearer().displayName() + " " + row.bearer().username())
                .column(t("devices.place"), row -> AppointingView.named(row.device().home(), locating))
                .column(t("devices.seen"), row -> at(row.device().lastSeenAt()))
                .column(t("devices.state"), this::state);
        if (mayRevoke) {
            table.column(t("devices.do"), this::revoking);
        }
        list.removeAll();
        PlaceCode reach = AppointingView.home();
        list.add(new PagedTable<>(table, page -> keeping.devices(reach, page), Pieces.empty("empty-list", t("devices.none"))));
    }

    private static String at(LocalDateTime time) {
        return MINUTE.format(time);
    }

    private Span state(KeepingDevices.Carried row) {
        return row.device().revokedAt().map(time -> Pieces.tag("red", t("devices.revoked", at(time))))
                .orElseGet(() -> Pieces.tag("green", t("devices.good")));
    }

    private Component revoking(KeepingDevices.Carried row) {
        if (row.device().isRevoked()) {
            return new Span();
        }
        String name = row.device().name();
        Button button = new Button(t("devices.revoke"), click -> Confirm.ask(t("devices.revoke"),
                t("devices.revoke.sure", name, row.bearer().displayName()), t("devices.revoke"), () -> {
                    keeping.revoke(row.device().uuid());
                    Refusals.done(t("devices.revoke.done", name));
                    show();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        button.setAriaLabel(t("devices.revoke") + " " + name);
        return button;
    }
}
