package org.countystore.app.ui;

import java.util.List;
import java.util.Map;

import org.countystore.access.SigningIn;
import org.countystore.access.ui.SignedIn;
import org.countystore.app.SampleNotice;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.inject.Inject;

/** The way in. Shows the sample accounts while, and only while, the sample county is loaded. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final Map<Reason, String> HEADLINES = Map.of(Reason.WRONG_PASSWORD, "login.wrong");
    private final transient SigningIn signingIn;
    private final transient SampleNotice sample;
    private final LoginForm form = new LoginForm();

    @Inject
    LoginView(SigningIn signingIn, SampleNotice sample) {
        super("login.title");
        this.signingIn = signingIn;
        this.sample = sample;
        setClassName("login");
        add(picture(), way());
    }

    private Div picture() {
        return Pieces.div("login-picture", new Image("images/hero.svg", ""), new H1(t("app.name")), new Paragraph(t("app.promise")));
    }

    private Div way() {
        form.setI18n(words());
        form.setForgotPasswordButtonVisible(false);
        form.addLoginListener(event -> signIn(event.getUsername().strip(), event.getPassword()));
        Div way = Pieces.div("login-form", form);
        if (sample.isLoaded()) {
            way.add(sampleAccounts());
        }
        way.add(Pieces.div("row", Preferring.language(), Preferring.largeType()));
        return way;
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(t("login.title"));
        words.getForm().setUsername(t("login.username"));
        words.getForm().setPassword(t("login.password"));
        words.getForm().setSubmit(t("login.submit"));
        words.getErrorMessage().setTitle(t("login.wrong"));
        words.getErrorMessage().setMessage(t("login.wrong.help"));
        words.getErrorMessage().setUsername(t("login.username.required"));
        words.getErrorMessage().setPassword(t("login.password.required"));
        return words;
    }

    private Section sampleAccounts() {
        Section section = new Section(new H2(t("login.sample")), new Paragraph(t("login.sample.password", sample.password())));
        section.addClassName("sample-accounts");
        Table<String> accounts = new Table<String>(t("login.sample"))
                .column(t("login.username"), this::fillIn).column(t("login.sample.who"), name -> t("login.sample." + name));
        section.add(accounts.rows(List.of("clerk", "operator", "inspector", "store", "counter", "cashier", "union", "buyer001",
                "keeper", "auditor", "admin")));
        return section;
    }

    private Button fillIn(String username) {
        Button button = new Button(new Code(username), click -> signIn(username, sample.password()));
        button.setAriaLabel(t("login.as", username));
        return button;
    }

    private void signIn(String username, String password) {
        try {
            SignedIn.as(signingIn.signIn(username, password));
            UI.getCurrent().getPage().setLocation("./");
        } catch (Refused refused) {
            LoginI18n words = words();
            if (!HEADLINES.containsKey(refused.reason())) {
                words.getErrorMessage().setTitle(t("login.not_now"));
                words.getErrorMessage().setMessage(Refusals.sentence(refused, locale()));
            }
            form.setI18n(words);
            form.setError(true);
            form.setEnabled(true);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Caller.current().isSignedIn()) {
            event.forwardTo("");
        }
    }
}
