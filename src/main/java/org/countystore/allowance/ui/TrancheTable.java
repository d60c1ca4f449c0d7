package org.countystore.allowance.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.List;

import org.countystore.allowance.Tranche;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;

import com.vaadin.flow.component.html.Div;

/** The tranches of a year, in the order in which they open. */
class TrancheTable extends Div {
    private static final long serialVersionUID = 1L;

    TrancheTable(List<Tranche> tranches) {
        add(new Table<Tranche>(t("allowance.tranches")).lead(t("allowance.tranche"), Tranche::name)
                .number(t("allowance.amount"), tranche -> Pieces.money(tranche.amount(), "plain"))
                .column(t("allowance.opens"), Tranche::opensOn).column(t("allowance.ends"), Tranche::endsOn).rows(tranches));
    }
}
