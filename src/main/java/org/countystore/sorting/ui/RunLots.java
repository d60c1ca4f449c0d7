package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;
import org.countystore.sorting.SortingOutput;
import org.countystore.sorting.SortingRun;

import com.vaadin.flow.component.html.Div;

/** The lots that a run made. */
class RunLots extends Div {
    private static final long serialVersionUID = 1L;

    RunLots(SortingRun run, Catalogue.Kind kind) {
        addClassNames("card", "flush");
        add(new Table<SortingOutput>(t("sorting.out"))
                .column(t("sorting.grade"), output -> grade(kind, output))
                .column(t("sorting.lot"), output -> Pieces.span("num", output.lotCode().value()))
                .number(t("sorting.weight"), output -> Pieces.weight(output.weight())).rows(run.outputs()));
    }

    private static String grade(Catalogue.Kind kind, SortingOutput output) {
        String name = kind.grades().stream().filter(grade -> grade.code().equals(output.grade())).findFirst()
                .map((Grade grade) -> Words.name(grade))
                .orElse(output.grade().value());
        return Words.name(kind.produce()) + " · " + name;
    }
}
