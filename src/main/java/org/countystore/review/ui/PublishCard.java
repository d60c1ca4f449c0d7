package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.Forecast;
import org.countystore.review.Protocol;
import org.countystore.review.Publishing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** What the month would bring, whether the fund bears it, and putting it on notice. */
class PublishCard extends Div {
    private static final long serialVersionUID = 1L;

    PublishCard(Protocol protocol, Publishing publishing, Runnable done) {
        Forecast forecast = publishing.forecast(protocol.review().uuid());
        addClassNames("card", "stack");
        add(new H2(t("review.forecast")), Pieces.facts(t("review.forecast.points"), t("review.points", forecast.points()),
                t("review.forecast.cover"), t("review.points", forecast.cover()),
                t("review.forecast.promised"), t("review.points", forecast.promised()),
                t("review.forecast.matched"), t("review.points", forecast.matched())));
        if (forecast.missing() > 0) {
            add(Pieces.notice("error", t("review.forecast.missing", forecast.missing())));
        }
        long days = publishing.daysToCome(protocol.review().uuid());
        if (days > 0) {
            add(Pieces.notice("warn", t("review.publish.early", days)));
        }
        if (forecast.undecided() > 0) {
            add(Pieces.notice("info", t("review.forecast.undecided", forecast.undecided())));
        } else if (!protocol.lines().isEmpty() && Caller.current().holds(Role.REVIEWER)) {
            add(new Button(t("review.publish"), Pieces.icon("notice"), click -> Confirm.ask(t("review.publish"),
                    t("review.publish.sure", protocol.statute().book().noticeDays(), forecast.points()), t("review.publish"), () -> {
                        publishing.publish(protocol.review().uuid());
                        Refusals.done(t("review.publish.done"));
                        done.run();
                    })));
        }
    }
}
