package org.countystore.payable.ui;

import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.countystore.access.Naming;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.payable.PayList;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.place.Locating;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The list of one payment, for the households to sign; a cashier can take the payment back. */
@RouteScoped
@Route("payable/payment")
@RolesAllowed({"CASHIER", "CLERK", "AUDITOR"})
public class PaymentView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final transient Paying paying;
    private final transient Locating locating;
    private final transient Naming naming;

    @Inject
    PaymentView(Paying paying, Locating locating, Naming naming) {
        super("payable.payment");
        this.paying = paying;
        this.locating = locating;
        this.naming = naming;
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        show(Uuids.in(uuid, "payment"));
    }

    private void show(UUID uuid) {
        PayList list = paying.list(uuid);
        Payment payment = list.payment();
        removeAll();
        Article sheet = new Article();
        sheet.addClassNames("sheet", "stack");
        sheet.add(new H1(t("payable.payment")), Pieces.withClass(new Paragraph(locating.get(payment.place()).name() + " · "
                + t("payable.method." + payment.method()) + " · " + TIME.format(payment.paidAt())), "sheet-term"));
        payment.reversalReason().ifPresent(reason -> sheet.add(Pieces.notice("warn", t("payable.reversed", reason))));
        sheet.add(table(list), total(payment), signatures());
        add(sheet, steps(payment));
    }

    private Component table(PayList list) {
        return new Table<PayList.Line>(t("payable.payment"))
                .column(t("payable.household"), line -> Pieces.bold(line.name()))
                .column(t("payable.slip"), line -> line.line().slipNumber())
                .column(t("payable.since"), line -> line.payable().since())
                .number(t("payable.paid_amount"), line -> Pieces.money(line.line().amount(), "ledger"))
                .column(t("payable.sign"), line -> new Span())
                .rows(list.lines());
    }

    private Component total(Payment payment) {
        return Pieces.div("row", Pieces.bold(t("payable.payment.total")), Pieces.money(payment.amount(), "big"),
                Pieces.span("quiet", t("payable.payment.by", naming.person(payment.paidBy()))),
                Pieces.span("quiet", payment.reference().orElse("")));
    }

    private Component signatures() {
        return Pieces.div("sheet-sign", new Span(t("payable.sign.cashier")), new Span(t("payable.sign.witness")),
                new Span(t("payable.sign.head")));
    }

    private Component steps(Payment payment) {
        Div steps = Pieces.div("row no-print", new PrintButton(t("payable.payment.print")),
                Pieces.link("payable/pay", t("payable.payment.next"), "btn primary"));
        if (Caller.current().holds(Role.CASHIER) && !payment.isReversed()) {
            steps.add(new Button(t("payable.reverse"), click -> reversal(payment).open()));
        }
        return steps;
    }

    private ReasonDialog reversal(Payment payment) {
        return new ReasonDialog("payable.reverse", t("payable.reverse.question", payment.amount()), reason -> {
            paying.reverse(payment.uuid(), reason);
            Refusals.done(t("payable.reverse.done"));
            show(payment.uuid());
        }, ButtonVariant.LUMO_ERROR);
    }
}
