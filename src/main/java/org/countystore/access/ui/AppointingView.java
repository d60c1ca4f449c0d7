package org.countystore.access.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.access.Account;
import org.countystore.access.Appointing;
import org.countystore.access.NewAccount;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** All accounts of the places that the caller administers: search, open, and one account in detail. */
@Route("accounts")
@Menu(title = "accounts.title", order = 800, icon = "people")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class AppointingView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private final transient Appointing appointing;
    private final transient Locating locating;
    private final PlaceCode place = home();
    private final TextField search = new TextField();
    private final Table<Account> table = table();
    private final Div more = Pieces.div("row");

    @Inject
    AppointingView(Appointing appointing, Locating locating) {
        super("accounts.title");
        this.appointing = appointing;
        this.locating = locating;
        add(Pieces.head(t("accounts.title"), t("accounts.sub"), openButton()), searchField(), Pieces.div("card flush", table), more);
        show(Optional.empty());
    }

    static PlaceCode home() {
        return Caller.current().grants().stream().filter(grant -> grant.role() == Role.ADMIN || grant.role() == Role.AUDITOR)
                .flatMap(grant -> grant.place().stream()).findFirst().orElseThrow();
    }

    /** Where a role is held, by name; a unit by its number. */
    static String where(Grant grant, Locating locating) {
        return grant.place().map(code -> named(code, locating))
                .orElseGet(() -> grant.unit().map(unit -> Texts.of(locale(), "accounts.unit", unit)).orElse(""));
    }

    static String named(PlaceCode code, Locating locating) {
        String name = locating.get(code).name();
        return code.isVillage() ? locating.get(code.town()).name() + " " + name : name;
    }

    private Component searchField() {
        search.setPlaceholder(t("accounts.search"));
        search.setAriaLabel(t("accounts.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setPrefixComponent(Pieces.icon("search"));
        search.setWidthFull();
        search.addValueChangeListener(event -> show(Optional.empty()));
        return search;
    }

    private Table<Account> table() {
        return new Table<Account>(t("accounts.title"))
                .lead(t("accounts.username"), this::link).column(t("accounts.name"), Account::displayName)
                .column(t("accounts.home.name"), account -> named(account.home(), locating))
                .column(t("accounts.state"), account -> account.isOpen() ? Pieces.tag("green", t("accounts.open"))
                        : Pieces.tag("red", t("accounts.closed")));
    }

    private Component link(Account account) {
        Button link = new Button(account.username(), click -> new AccountDialog(appointing, account,
                grant -> where(grant, locating), () -> show(Optional.empty())).open());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }

    private void show(Optional<String> after) {
        Listed<Account> page = appointing.find(place, search.getValue().strip(), new Page(after, ROWS));
        if (after.isEmpty()) {
            table.rows(page.items());
        } else {
            page.items().forEach(table::append);
        }
        more.removeAll();
        page.next().ifPresent(next -> more.add(new Button(t("kernel.more"), click -> show(Optional.of(next)))));
        if (after.isEmpty() && page.items().isEmpty()) {
            more.add(Pieces.empty("empty-search", t("accounts.none")));
        }
    }

    private Button openButton() {
        Button open = new Button(t("accounts.new"), click -> openDialog().open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setVisible(Caller.current().holds(Role.ADMIN));
        return open;
    }

    private Dialog openDialog() {
        TextField username = new TextField(t("accounts.username"));
        TextField name = new TextField(t("accounts.name"));
        TextField home = new TextField(t("accounts.home"));
        home.setValue(place.value());
        List.of(username, name, home).forEach(field -> field.setRequiredIndicatorVisible(true));
        username.setHelperText(t("accounts.username.help"));
        Dialog dialog = new Dialog(t("accounts.new"));
        Button save = new Button(t("accounts.new"), click -> Refusals.guard(
                Map.of("username", username, "displayName", name, "place", home), () -> {
                    var opened = appointing.open(new NewAccount(username.getValue().strip(), name.getValue().strip(),
                            new PlaceCode(home.getValue().strip())));
                    dialog.close();
                    show(Optional.empty());
                    AccountDialog.showOnce(username.getValue(), opened.oneTimePassword());
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(Pieces.div("stack", username, name, home));
        dialog.getFooter().add(new Button(t("kernel.cancel"), click -> dialog.close()), save);
        return dialog;
    }
}
