package org.countystore.produce.ui;

import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.produce.Produce;
import org.countystore.produce.Season;
import org.countystore.produce.Sku;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One kind: its grades and its packs. */
@Route("produce")
@RolesAllowed({"ADMIN", "STORE", "AUDITOR"})
public class KindView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Cataloguing cataloguing;
    private ProduceCode code;

    @Inject
    KindView(Cataloguing cataloguing) {
        super("produce.title");
        this.cataloguing = cataloguing;
    }

    @Override
    public void setParameter(BeforeEvent event, String produce) {
        code = new ProduceCode(produce);
        show();
    }

    private void show() {
        removeAll();
        Catalogue.Kind kind = cataloguing.kind(code);
        Produce produce = kind.produce();
        Image drawing = new Image(CatalogueView.picture(produce), "");
        Div picture = Pieces.div("listing-picture " + CatalogueView.tint(produce.category()), drawing);
        add(Pieces.head(CatalogueView.name(produce),
                locale().getLanguage().equals("en") ? produce.name() : produce.nameEn(), actions(produce)),
                Pieces.div("listing", picture, Pieces.div("listing-facts", facts(produce), grades(kind), packs(kind))));
    }

    private Component[] actions(Produce produce) {
        Component back = Pieces.link("produce", t("produce.title"), "btn");
        if (!CatalogueView.mayWrite()) {
            return new Component[] {back};
        }
        Button edit = new Button(t("kernel.edit"), click -> new KindForm(Optional.of(produce), sheet -> {
            cataloguing.correct(code, sheet);
            show();
        }).open());
        return new Component[] {back, edit};
    }

    private Section facts(Produce produce) {
        return Pieces.card(t("produce.about"), Pieces.facts(t("produce.category"), t("category." + produce.category()),
                t("produce.code"), produce.code(), t("produce.keeps"), t("produce.days", produce.shelfDays()),
                t("produce.season"), season(produce.season()), t("produce.certificate"),
                        t(produce.needsCertificate() ? "produce.certificate.yes" : "produce.certificate.no")));
    }

    private String season(Season season) {
        return season.months().isEmpty() ? t("produce.season.none") : season.months().stream()
                .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, locale())).collect(Collectors.joining(" "));
    }

    private Div grades(Catalogue.Kind kind) {
        Table<Grade> table = new Table<Grade>(t("grade.title"))
                .lead(t("grade.name"), this::name)
                .column(t("grade.code"), Grade::code)
                .column(t("grade.standard"), grade -> dash(grade.standard()))
                .column(t("grade.requirement"), grade -> dash(grade.requirement()));
        if (CatalogueView.mayWrite()) {
            table.column(t("produce.do"), grade -> quiet(new Button(t("kernel.edit"), click -> correct(grade))));
        }
        Button add = new Button(t("grade.add"), click -> new GradeForm(Optional.empty(), kind.grades().size() + 1, sheet -> {
            cataloguing.addGrade(code, sheet);
            show();
        }).open());
        return list(t("grade.title"), t("grade.none"), kind.grades().isEmpty(), table.rows(kind.grades()), add);
    }

    private Component name(Grade grade) {
        Span name = new Span(locale().getLanguage().equals("en") ? grade.nameEn() : grade.name());
        return !grade.isByProduct() ? name
                : Pieces.div("stack tight", name, Pieces.div("tags", Pieces.tag("gold", t("grade.by_product.tag"))));
    }

    private void correct(Grade grade) {
        new GradeForm(Optional.of(grade), 1, sheet -> {
            cataloguing.correctGrade(code, grade.code(), sheet);
            show();
        }).open();
    }

    private Div packs(Catalogue.Kind kind) {
        Table<Sku> table = new Table<Sku>(t("sku.title")).lead(t("sku.name"), Sku::name).column(t("sku.code"), Sku::code)
                .number(t("sku.pack"), KindView::pack).column(t("sku.gtin"), Sku::gtin).rows(kind.skus());
        Button add = new Button(t("sku.add"), click -> new PackForm(code, kind.grades(), sheet -> {
            cataloguing.addSku(sheet);
            show();
        }).open());
        add.setEnabled(!kind.grades().isEmpty());
        return list(t("sku.title"), t("sku.none"), kind.skus().isEmpty(), table, add);
    }

    private static Div list(String title, String whenEmpty, boolean empty, Table<?> table, Button add) {
        Div head = Pieces.div("card-head", new H2(title));
        if (CatalogueView.mayWrite()) {
            head.add(add);
        }
        return Pieces.div("card flush", head, empty ? Pieces.notice("info", whenEmpty) : Pieces.div("table-scroll", table));
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static Component pack(Sku sku) {
        return sku.isByWeight() ? new Div(new Span("≤ "), Pieces.weight(sku.pack())) : Pieces.weight(sku.pack());
    }
}
