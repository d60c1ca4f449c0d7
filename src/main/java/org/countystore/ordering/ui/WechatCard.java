package org.countystore.ordering.ui;

import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.QrCode;
import org.countystore.ordering.OnlinePayment;
import org.countystore.ordering.OnlineRefund;
import org.countystore.ordering.OnlineSheet;
import org.countystore.ordering.Order;
import org.countystore.ordering.PayingOnline;
import org.countystore.ordering.State;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;

/** Paying an order by a code to scan: asks for the code, looks for it and for the money, and says what goes back. */
class WechatCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 2000;
    private final transient PayingOnline paying;
    private final transient Runnable paid;
    private final UUID order;
    private final boolean isWaiting;
    private Registration polls;

    /** @param paid when the order does not wait for money any more */
    WechatCard(PayingOnline paying, Order order, Runnable paid) {
        this.paying = paying;
        this.paid = paid;
        this.order = order.uuid();
        isWaiting = order.state() == State.PLACED;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite");
        show(paying.of(this.order));
    }

    private void show(OnlineSheet sheet) {
        removeAll();
        boolean isUnderway = sheet.latest().filter(this::isUnderway).isPresent();
        if (isWaiting && isUnderway) {
            sheet.latest().ifPresent(this::showCode);
        } else if (isWaiting) {
            Button begin = new Button(Said.t("wechat.begin"), click -> begin());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            begin.setDisableOnClick(true);
            add(begin, new Paragraph(Said.t("wechat.other_phone")));
        }
        sheet.refunds().forEach(refund -> add(Pieces.notice(refund.state() == OnlineRefund.State.DONE ? "ok" : "info",
                Said.t("wechat.refund." + refund.state(), refund.amount(), Said.t("wechat.why." + refund.why())))));
    }

    private boolean isUnderway(OnlinePayment attempt) {
        return attempt.state() == OnlinePayment.State.WANTED || attempt.state() == OnlinePayment.State.OPEN;
    }

    private void showCode(OnlinePayment attempt) {
        attempt.code().ifPresentOrElse(code -> {
            QrCode picture = new QrCode(code);
            picture.setAlt(Said.t("wechat.code"));
            add(Pieces.div("scan large", picture, Pieces.div("stack tight", Pieces.money(attempt.amount(), "big"),
                    new Paragraph(Said.t("wechat.until", DateTimeFormatter.ofPattern("HH:mm").format(attempt.expiresAt()))),
                    new Paragraph(Said.t("wechat.other_phone")),
                    Pieces.div("row", new Button(Said.t("wechat.paid"), click -> show(paying.paid(order)))))));
        }, () -> add(Pieces.notice("info", Said.t(attempt.due().trouble().isPresent() ? "wechat.trouble" : "wechat.coming"))));
    }

    private void begin() {
        paying.begin(order);
        show(paying.of(order));
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> look());
        if (isWaiting && paying.of(order).latest().filter(this::isUnderway).isPresent()) {
            event.getUI().setPollInterval(POLL_MILLIS);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(-1);
    }

    private void look() {
        OnlineSheet sheet = paying.of(order);
        if (sheet.latest().filter(attempt -> attempt.state() == OnlinePayment.State.PAID).isPresent()) {
            paid.run();
        } else {
            show(sheet);
        }
    }
}
