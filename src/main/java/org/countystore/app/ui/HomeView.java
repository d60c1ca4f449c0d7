package org.countystore.app.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.countystore.access.Directory;
import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.NextWork.WorkItem;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Each role's own next work. Who only buys goes straight to the shop. */
@Route("")
@Menu(title = "app.home", order = 0, icon = "home")
@PermitAll
public class HomeView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String ALARM = "error";
    private final transient Directory directory;

    @Inject
    HomeView(@Any Instance<NextWork> capabilities, Directory directory, Clock clock) {
        super("app.home");
        this.directory = directory;
        add(Pieces.head(greeting(), DateTimeFormatter.ofPattern(t("app.today"), locale()).format(LocalDate.now(clock))));
        add(work(StreamSupport.stream(capabilities.spliterator(), false).flatMap(each -> each.forCaller().stream())
                .sorted(Comparator.comparingDouble(HomeView::menuOrder)).toList()));
    }

    /** Work stands in the order of the menu, whichever capability spoke first. */
    private static double menuOrder(WorkItem item) {
        return view(item).map(view -> view.getAnnotation(Menu.class)).map(Menu::order).orElse(Double.MAX_VALUE);
    }

    /** Empty where the work is done on pages that are no views, such as those of the phone. */
    private static Optional<Class<? extends Component>> view(WorkItem item) {
        return RouteConfiguration.forApplicationScope().getRoute(item.route());
    }

    private String greeting() {
        return Caller.current().account().map(directory::get).map(account -> t("app.hello", account.displayName())).orElse(t("app.name"));
    }

    private Component work(List<WorkItem> items) {
        if (items.isEmpty()) {
            return Pieces.empty("done", t(Caller.current().grants().isEmpty() ? "app.no_role" : "app.no_work"));
        }
        Nav list = new Nav();
        list.addClassName("work-list");
        list.setAriaLabel(t("app.work"));
        items.forEach(item -> list.add(row(item)));
        return list;
    }

    private Anchor row(WorkItem item) {
        Anchor row = new Anchor(item.route(), Pieces.icon(item.icon()), Pieces.div("work-what", Pieces.bold(t(item.text()))));
        row.addClassName("work-item");
        row.setRouterIgnore(view(item).isEmpty());
        if (item.icon().equals(ALARM)) {
            row.addClassName("urgent");
        }
        if (item.count() > 0) {
            row.add(Pieces.span("work-count", Long.toString(item.count())));
        }
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Caller caller = Caller.current();
        if (caller.holds(Role.BUYER) && caller.grants().stream().allMatch(grant -> grant.role() == Role.BUYER)) {
            event.forwardTo("shop");
        }
    }
}
