package org.countystore.produce.ui;

import static org.countystore.kernel.ui.Wording.t;

import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.GuidePrice;
import org.countystore.produce.Pricing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** Every price that was set at the place where this one was, newest first. */
class PriceHistory extends Dialog {
    private static final long serialVersionUID = 1L;

    PriceHistory(Pricing pricing, GuidePrice price) {
        setHeaderTitle(t("price.history"));
        Table<GuidePrice> table = new Table<GuidePrice>(t("price.history"))
                .lead(t("price.since"), each -> t("price.time", each.setAt()))
                .number(t("price.guide"), each -> Pieces.money(each.band().guide(), "ledger"))
                .number(t("price.low"), each -> Pieces.money(each.band().low(), "ledger"))
                .number(t("price.high"), each -> Pieces.money(each.band().high(), "ledger"))
                .column(t("price.by"), GuidePrice::setBy);
        add(new PagedTable<>(table, page -> pricing.history(price.produce(), price.grade(), price.place(), page),
                Pieces.empty("empty-list", t("price.not_set"))));
        getFooter().add(new Button(t("kernel.close"), click -> close()));
    }
}
