package org.countystore.points.ui;

import java.util.Map;
import java.util.Optional;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.FileUpload;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.points.KeepingPortraits;
import org.countystore.points.NamingProxies;
import org.countystore.points.PointsCard;
import org.countystore.points.PointsProxy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Who besides the holder's PIN opens a card: a proxy whom the household named, and the keeper by a photo of the holder. */
class CardPeople extends Div {
    private static final long serialVersionUID = 1L;
    private final transient NamingProxies proxies;
    private final transient KeepingPortraits portraits;
    private final String number;
    private final transient Runnable whenDone;
    private final PinField holdersPin = new PinField("points.proxy.holders_pin");

    CardPeople(NamingProxies proxies, KeepingPortraits portraits, PointsCard card, Runnable whenDone) {
        this.proxies = proxies;
        this.portraits = portraits;
        this.whenDone = whenDone;
        number = card.number().value();
        addClassNames("stack", "no-print");
        boolean may = CardsView.mayKeep() && card.state() == PointsCard.State.ACTIVE;
        add(Pieces.card(t("points.proxy"), proxy(proxies.of(number), may)));
        if (CardsView.mayKeep()) {
            add(Pieces.card(t("points.portrait"), portrait(card, may)));
        }
    }

    private static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }

    private Component proxy(Optional<PointsProxy> named, boolean may) {
        Div proxy = Pieces.div("stack");
        named.ifPresentOrElse(each -> proxy.add(new Paragraph(t("points.proxy.is", each.maskedName(), each.identityEnd(), each.limit(),
                t(each.hasPin() ? "points.proxy.pin" : "points.proxy.checked")))), () -> proxy.add(new Paragraph(t("points.proxy.none"))));
        if (may) {
            Div steps = Pieces.div("row", new Button(t("points.proxy.name"), click -> new ProxyDialog(proxies, number, whenDone).open()));
            named.ifPresent(each -> steps.add(new Button(t("points.proxy.withdraw"), click -> Confirm.ask(t("points.proxy.withdraw"),
                    t("points.proxy.withdraw.sure", each.maskedName()), t("points.proxy.withdraw"), this::withdraw))));
            proxy.add(steps);
        }
        return proxy;
    }

    private void withdraw() {
        proxies.withdraw(number);
        Refusals.done(t("points.proxy.withdrawn"));
        whenDone.run();
    }

    private Component portrait(PointsCard card, boolean may) {
        Div portrait = Pieces.div("stack", new Paragraph(t("points.portrait.say")));
        boolean there = card.portrait().isPresent();
        if (there) {
            portrait.add(new Portrait(portraits, number, t("points.portrait")));
        }
        if (may) {
            portrait.add(holdersPin, new FileUpload(new Button(t(there ? "points.portrait.again" : "points.portrait.take"), Pieces.icon("camera")),
                    Photographing.LARGEST, t("photo.too_big"), t("invalid.not_a_photo"), this::take, "image/jpeg", "image/png").fromCamera());
        }
        if (there) {
            portrait.add(Pieces.div("row", new Button(t("points.portrait.remove"), click -> {
                portraits.remove(number);
                whenDone.run();
            })));
        }
        return portrait;
    }

    private void take(byte[] photo) {
        Refusals.guard(Map.of("pin", holdersPin), () -> {
            portraits.take(number, holdersPin.getValue(), photo);
            Refusals.done(t("points.portrait.taken"));
            whenDone.run();
        });
    }
}
