package org.countystore.access.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.countystore.access.Account;
import org.countystore.access.Appointing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;

/** One account: its roles, and what an administrator may do to it. An auditor sees the same without the buttons. */
class AccountDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Appointing appointing;
    private final transient Account account;
    private final SerializableFunction<Grant, String> where;
    private final transient Runnable changed;
    private final boolean mayChange = Caller.current().holds(Role.ADMIN);
    private final Div roles = Pieces.div("stack");

    /** @param where how the place of a role is called */
    AccountDialog(Appointing appointing, Account account, SerializableFunction<Grant, String> where, Runnable changed) {
        super(account.displayName() + " · " + account.username());
        this.appointing = appointing;
        this.account = account;
        this.where = where;
        this.changed = changed;
        add(roles);
        showRoles();
        if (mayChange) {
            add(appoint());
            getFooter().add(reset(), account.isOpen() ? closeAccount() : reopen());
        }
        getFooter().add(new Button(t("kernel.close"), click -> close()));
    }

    /** The one time that a one-time password is seen. */
    static void showOnce(String username, String password) {
        Dialog dialog = new Dialog(t("accounts.one_time"));
        dialog.add(Pieces.div("stack", Pieces.facts(t("accounts.username"), new Code(username), t("accounts.password"), new Code(password)),
                Pieces.notice("warn", t("accounts.one_time.help"))));
        dialog.getFooter().add(new Button(t("kernel.close"), click -> dialog.close()));
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }

    private void showRoles() {
        List<Grant> grants = appointing.rolesOf(account.id());
        roles.removeAll();
        roles.add(grants.isEmpty() ? Pieces.span("quiet", t("accounts.roles.none"))
                : new Table<Grant>(t("account.roles")).column(t("account.role"), grant -> t("role." + grant.role()))
                        .column(t("account.where"), where).column("", this::dismiss).rows(grants));
    }

    private Component dismiss(Grant grant) {
        Button dismiss = new Button(t("accounts.dismiss"), click -> Confirm.ask(t("accounts.dismiss"),
                t("accounts.dismiss.question", account.displayName(), t("role." + grant.role())), t("accounts.dismiss"), () -> {
                    appointing.dismiss(account.id(), grant);
                    showRoles();
                }));
        dismiss.setVisible(mayChange);
        return dismiss;
    }

    private Component appoint() {
        ComboBox<Role> role = new ComboBox<>(t("account.role"));
        role.setItems(Arrays.stream(Role.values()).filter(each -> each.isHeldAtPlaces()).toList());
        role.setItemLabelGenerator(each -> t("role." + each));
        role.setValue(Role.CLERK);
        TextField place = new TextField(t("accounts.place"));
        place.setHelperText(t("accounts.place.help"));
        Button appoint = new Button(t("accounts.appoint"), click -> Refusals.guard(Map.of("place", place, "role", role), () -> {
            appointing.appoint(account.id(), new PlaceCode(place.getValue().strip()), role.getValue());
            place.clear();
            showRoles();
        }));
        return Pieces.div("fields", role, place, appoint);
    }

    private Button reset() {
        return new Button(t("accounts.reset"), click -> Confirm.ask(
                t("accounts.reset"), t("accounts.reset.question", account.displayName()), t("accounts.reset"),
                () -> showOnce(account.username(), appointing.resetPassword(account.id()))));
    }

    private Button closeAccount() {
        return new Button(t("accounts.close"), click -> Confirm.ask(
                t("accounts.close"), t("accounts.close.question", account.displayName()), t("accounts.close"), () -> {
                    appointing.close(account.id());
                    finish();
                }));
    }

    private Button reopen() {
        return new Button(t("accounts.reopen"), click -> Refusals.guard(() -> {
            appointing.reopen(account.id());
            finish();
        }));
    }

    private void finish() {
        changed.run();
        close();
    }
}
