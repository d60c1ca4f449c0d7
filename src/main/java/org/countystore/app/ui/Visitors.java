package org.countystore.app.ui;

import java.util.Arrays;
import java.util.Optional;

import org.countystore.access.Directory;
import org.countystore.access.Preferences;
import org.countystore.access.ui.OwnAccountView;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.NavigationAccessControl;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;

/** Each new page learns its reader's language and size of type, and who may open which view. */
@Dependent
public class Visitors {
    static final String LANGUAGE_COOKIE = "lang";
    static final String LARGE_COOKIE = "large";
    @Inject
    Directory directory;

    void attend(@Observes ServiceInitEvent start) {
        NavigationAccessControl control = new NavigationAccessControl();
        control.setLoginView(LoginView.class);
        Mishaps.attend(start.getSource());
        start.getSource().addUIInitListener(event -> {
            UI ui = event.getUI();
            ui.addBeforeEnterListener(this::firstTheOwnPassword);   // before the control, which knows no roles then
            ui.addBeforeEnterListener(control);
            prepare(ui);
            Mishaps.speak(ui);
        });
    }

    /** An initial password opens nothing but the page that changes it. */
    private void firstTheOwnPassword(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != OwnAccountView.class
                && Caller.current().account().filter(directory::mustChangePassword).isPresent()) {
            event.forwardTo(OwnAccountView.class);
        }
    }

    /** What was chosen in this browser, else what the account remembers from another. */
    private void prepare(UI ui) {
        Optional<Preferences> own = Caller.current().account().flatMap(directory::preferences);
        ui.setLocale(Texts.locale(cookie(LANGUAGE_COOKIE).or(() -> own.map(Preferences::language)).orElse("zh")));
        ui.getElement().setAttribute("lang", ui.getLocale().toLanguageTag());
        boolean large = own.map(Preferences::largeType).orElse(cookie(LARGE_COOKIE).isPresent());
        ui.getElement().setAttribute("data-large", Boolean.toString(large));
        ui.getPage().executeJs("document.documentElement.lang=$0;document.documentElement.classList.toggle('large',$1)",
                ui.getLocale().toLanguageTag(), large);
    }

    private static Optional<String> cookie(String name) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null ? Optional.empty()
                : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
