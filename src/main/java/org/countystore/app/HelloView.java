package org.countystore.app;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.cdi.annotation.RouteScoped;
import jakarta.inject.Inject;

/** Stands at the door until the store moves in. */
@RouteScoped
@Route("")
public class HelloView extends VerticalLayout {
    @Inject
    HelloView(Ready ready) {
        add(new H1("镇安县三级扶贫超市"), new Button(ready.isOpen() ? "开门" : "准备中"));
    }
}
