package org.countystore.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockInstantiator;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.auth.MenuAccessControl;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countystore.kernel.CountyTime;
import org.jsoup.Jsoup;

/**
 * Opens views without a server or a browser. The desks behind them are stand-ins; what lies between a view and a desk is
 * made as on the server, by its {@code @Inject} constructor and fields.
 */
public final class Screens implements AutoCloseable {
    private final Map<Class<?>, Object> desks = new HashMap<>();

    private Screens() {
        with(Clock.class, Clock.system(CountyTime.ZONE));
    }

    /** Pages in Chinese, which know the way to each other. */
    @SafeVarargs
    public static Screens of(Class<? extends Component>... views) {
        Screens screens = new Screens();
        Routes routes = new Routes(Set.of(views), Set.of(), true);
        MockVaadin.setup(UI::new, screens.new Servlet(routes));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        return screens;
    }

    public <T> Screens with(Class<T> desk, T standIn) {
        desks.put(desk, standIn);
        return this;
    }

    /** @param address as a browser shows it, such as {@code shop?category=fungi} */
    public <V extends Component> V open(Class<V> view, String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return view.cast(UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0));
    }

    /** Where the browser is now. */
    public static String address() {
        UIInternals page = UI.getCurrent().getInternals();
        return page.getActiveViewLocation().getPathWithQueryParameters();
    }

    /** All that a page says, also in what is drawn still. */
    public static String said(Component page) {
        return said(page.getElement());
    }

    private static String said(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        String still = Optional.ofNullable(element.getProperty("innerHTML")).map(html -> Jsoup.parse(html).wholeText().replaceAll("\\s*\n\\s*", ""))
                .orElse("");
        return still + element.getChildren().map(Screens::said).collect(Collectors.joining());
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
    }

    private <T> T make(Class<T> type) {
        if (desks.containsKey(type)) {
            return type.cast(desks.get(type));
        }
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors()).filter(each -> each.isAnnotationPresent(Inject.class))
                    .findFirst().orElse(type.getDeclaredConstructors()[0]);
            constructor.setAccessible(true);
            T made = type.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(this::make).toArray()));
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(made, make(field.getType()));
                }
            }
            return made;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private final class Servlet extends MockVaadinServlet {
        private static final long serialVersionUID = 1L;

        private Servlet(Routes routes) {
            super(routes, UI::new);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
            MockService service = new Service(this, configuration);
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }

    private final class Service extends MockService {
        private static final long serialVersionUID = 1L;

        private Service(MockVaadinServlet servlet, DeploymentConfiguration configuration) {
            super(servlet, configuration, UI::new);
        }

        @Override
        public Instantiator getInstantiator() {
            Instantiator vaadins = super.getInstantiator();
            return new MockInstantiator(vaadins) {
                @Override
                public I18NProvider getI18NProvider() {
                    return vaadins.getI18NProvider();
                }

                @Override
                public MenuAccessControl getMenuAccessControl() {
                    return vaadins.getMenuAccessControl();
                }

                @Override
                public <T> T getOrCreate(Class<T> type) {
                    return type.getName().startsWith("org.countystore.") ? make(type) : super.getOrCreate(type);
                }
            };
        }
    }
}
