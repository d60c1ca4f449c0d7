package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.PayingSupplies;
import org.countystore.loveshop.SettlingShops.Account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Takes money of a shop for what it got of the county store. A second click is the same money. */
class PaySuppliesDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final UUID uuid = Uuids.next();
    private final MoneyField yuan = new MoneyField(t("loveshop.debt.yuan"));

    PaySuppliesDialog(PayingSupplies paying, Account account, String shop, Runnable done) {
        setHeaderTitle(t("loveshop.debt.pay"));
        yuan.set(account.owes());
        Button yes = new Button(t("loveshop.debt.pay"), click -> Refusals.guard(Map.of("fen", yuan), () -> {
            Money amount = yuan.amountFor("fen");
            paying.pay(uuid, new PayingSupplies.Wish(account.shop().village(), amount));
            close();
            Refusals.done(t("loveshop.debt.paid", shop, amount));
            done.run();
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(t("loveshop.debt.question", shop, account.owes())), Pieces.div("fields", yuan)));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }
}
