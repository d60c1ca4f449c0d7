package org.countystore.produce.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Produce;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What the county grows and makes, by shelf. */
@Route("produce")
@Menu(title = "produce.title", order = 60, icon = "basket")
@RolesAllowed({"ADMIN", "STORE", "AUDITOR"})
public class CatalogueView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Cataloguing cataloguing;
    private final transient List<Catalogue.Kind> kinds;
    private final Div chips = Pieces.div("chips scroll");
    private final Div shelf = Pieces.div("product-grid five");

    @Inject
    CatalogueView(Cataloguing cataloguing) {
        super("produce.title");
        this.cataloguing = cataloguing;
        kinds = all(cataloguing);
        add(Pieces.head(t("produce.title"), t("produce.sub", kinds.size(), kinds.stream().mapToInt(kind -> kind.skus().size()).sum()),
                actions()), chips, shelf);
        if (kinds.isEmpty()) {
            add(Pieces.empty("empty-list", t("produce.none")));
        } else {
            show(Optional.empty());
        }
    }

    private static List<Catalogue.Kind> all(Cataloguing cataloguing) {
        List<Catalogue.Kind> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<Catalogue.Kind> page = cataloguing.kinds(new Page(after, Page.LARGEST));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    static boolean mayWrite() {
        return Caller.current().holds(Role.ADMIN) || Caller.current().holds(Role.STORE);
    }

    private Component[] actions() {
        if (!mayWrite()) {
            return new Component[0];
        }
        Button add = new Button(t("produce.add"), click -> new KindForm(Optional.empty(), sheet -> {
            cataloguing.add(sheet);
            UI.getCurrent().navigate(KindView.class, sheet.code());
        }).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add};
    }

    private void show(Optional<Category> chosen) {
        chips.removeAll();
        chips.add(chip(t("produce.all"), Optional.empty(), chosen));
        for (Category category : Category.values()) {
            chips.add(chip(t("category." + category), Optional.of(category), chosen));
        }
        shelf.removeAll();
        kinds.stream().filter(kind -> chosen.isEmpty() || chosen.get() == kind.produce().category()).forEach(kind -> shelf.add(card(kind)));
    }

    private NativeButton chip(String words, Optional<Category> category, Optional<Category> chosen) {
        NativeButton chip = new NativeButton(words, click -> show(category));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(category.equals(chosen)));
        return chip;
    }

    private Component card(Catalogue.Kind kind) {
        Produce produce = kind.produce();
        String href = "produce/" + produce.code();
        Anchor picture = new Anchor(href, new Image(picture(produce), ""));
        picture.addClassNames("product-picture", tint(produce.category()));
        picture.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");
        H2 title = new H2(new Anchor(href, name(produce)));
        title.addClassName("product-title");
        Div tags = Pieces.div("tags");
        if (produce.needsCertificate()) {
            tags.add(Pieces.tag("green", t("produce.certificate")));
        }
        return Pieces.div("product-card", picture, title,
                Pieces.withClass(new Paragraph(t("produce.has", kind.grades().size(), kind.skus().size())), "product-meta"), tags);
    }

    static String name(Produce produce) {
        return locale().getLanguage().equals("en") ? produce.nameEn() : produce.name();
    }

    static String picture(Produce produce) {
        return "images/produce/" + produce.code() + ".svg";
    }

    static String tint(Category category) {
        return switch (category) {
            case GRAIN -> "tint-grain";
            case FRUIT, TEA -> "tint-green";
            case FUNGI -> "tint-fungi";
            case MEAT -> "tint-meat";
            case HOME -> "tint-other";
        };
    }
}
