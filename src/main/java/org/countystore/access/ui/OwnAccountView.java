package org.countystore.access.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.countystore.access.Account;
import org.countystore.access.KeepingOwnAccount;
import org.countystore.access.Token;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/** The own account: password, roles, and the devices that may act for it. */
@Route("account")
@PermitAll
public class OwnAccountView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final transient KeepingOwnAccount own;
    private final transient Locating locating;

    @Inject
    OwnAccountView(KeepingOwnAccount own, Locating locating) {
        super("account.title");
        this.own = own;
        this.locating = locating;
        addClassName("narrow");
        Account account = own.mine();
        add(Pieces.head(account.displayName(), account.username(), new Button(t("account.sign_out"), click -> signOut())));
        if (account.hasInitialPassword()) {
            add(Pieces.notice("warn", t("account.initial")));
        }
        add(password(), roles(), devices());
    }

    /** Ends the session on the server, so that the back button shows nothing. */
    public static void signOut() {
        UI.getCurrent().getPage().setLocation("login");
        VaadinServletRequest.getCurrent().getHttpServletRequest().getSession().invalidate();
    }

    private Section password() {
        PasswordField old = field("account.password.old", "current-password");
        PasswordField fresh = field("account.password.new", "new-password");
        PasswordField again = field("account.password.again", "new-password");
        fresh.setHelperText(t("account.password.help"));
        Button change = new Button(t("account.password.change"), click -> Refusals.guard(
                Map.of("oldPassword", old, "newPassword", fresh, "again", again), () -> change(old, fresh, again)));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Pieces.card(t("account.password"), Pieces.div("stack", old, fresh, again), change);
    }

    private PasswordField field(String key, String autocomplete) {
        PasswordField field = new PasswordField(t(key));
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setWidthFull();
        return field;
    }

    private void change(PasswordField old, PasswordField fresh, PasswordField again) {
        if (!fresh.getValue().equals(again.getValue())) {
            throw Refused.invalid("again", "password_again");
        }
        boolean initial = own.mine().hasInitialPassword();
        own.changePassword(old.getValue(), fresh.getValue());
        SignedIn.as(own.mine().id());
        if (initial) {
            UI.getCurrent().getPage().setLocation("./");   // only now there are roles, and a menu of them
            return;
        }
        List.of(old, fresh, again).forEach(PasswordField::clear);
        Refusals.done(t("account.password.done"));
        UI.getCurrent().navigate("");
    }

    private Section roles() {
        List<Grant> grants = Caller.current().grants();
        return Pieces.card(t("account.roles"), grants.isEmpty() ? Pieces.span("quiet", t("account.roles.none"))
                : new Table<Grant>(t("account.roles")).column(t("account.role"), grant -> t("role." + grant.role()))
                        .column(t("account.where"), grant -> AppointingView.where(grant, locating)).rows(grants));
    }

    private Section devices() {
        List<Token> tokens = own.tokens();
        Section devices = Pieces.card(t("account.devices"), Pieces.span("quiet", t("account.devices.help")));
        if (!tokens.isEmpty()) {
            devices.add(new Table<Token>(t("account.devices"))
                    .column(t("account.device"), token -> token.device().isEmpty() ? t("account.device.unnamed") : token.device())
                    .column(t("account.issued"), token -> minute(token.issuedAt()))
                    .column(t("account.expires"), token -> minute(token.expiresAt()))
                    .column("", token -> revoke(token, devices)).rows(tokens));
        }
        return devices;
    }

    private static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    private Component revoke(Token token, Section devices) {
        return new Button(t("account.revoke"), click -> Confirm.ask(t("account.revoke"), t("account.revoke.question"), t("account.revoke"),
                () -> {
                    own.revoke(token.id());
                    replace(devices, devices());
                }));
    }
}
