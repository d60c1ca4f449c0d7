package org.countystore.collection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;

import org.countystore.access.Naming;
import org.countystore.collection.Settlement.Bearer;
import org.countystore.collection.Settlement.Side;
import org.countystore.collection.ui.ShortagesView;
import org.countystore.kernel.Listed;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;

@DisplayName("The shortages on screen")
class ShortagesScreenTest {
    private final Market market = Market.shared(Database.DERBY);
    private final SettlingShortages settling = mock(SettlingShortages.class);
    private Consignment consignment;
    private Screens screens;

    @BeforeEach
    void open() {
        Consignment sent = market.sent(market.bought().lotCode());
        consignment = Road.receive(market, Market.OPERATOR, sent, "袋口松了", 18_000);
        when(settling.open(any(), any())).thenAnswer(call -> new Listed<>(List.of(consignment), Optional.empty()));
        when(settling.say(any(), any(), any(), any())).thenAnswer(call -> consignment = market.ask(
                call.getArgument(1) == Side.SENDER ? Market.CLERK : Market.OPERATOR, SettlingShortages.class,
                desk -> desk.say(call.getArgument(0), call.getArgument(1), call.getArgument(2), call.getArgument(3))));
        screens = Screens.of(ShortagesView.class).with(SettlingShortages.class, settling).with(Locating.class, Market.locating())
                .with(Cataloguing.class, mock(Cataloguing.class)).with(Naming.class, mock(Naming.class));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void let_one_side_say_who_bears_it() {
        Rehearsal.as(Market.OPERATOR, () -> {
            ShortagesView view = screens.open(ShortagesView.class, "collection/shortages");
            assertTrue(Screens.said(view).contains("还没有人说"), Screens.said(view));
            _assertNone(view, Button.class, spec -> spec.withText("同意"));
            _click(_get(view, Button.class, spec -> spec.withText("说谁承担")));
            _click(_find(NativeButton.class).stream().filter(each -> each.getElement().getTextRecursively().contains("承运方")).findFirst()
                    .orElseThrow());
            _setValue(_get(TextField.class, spec -> spec.withLabel("说明")), "车上漏了");
            _click(_get(Button.class, spec -> spec.withText("保存")));
        });
        assertEquals(Optional.of(Bearer.CARRIER), consignment.settlement().bearer());
    }

    @Test
    void let_the_other_side_agree() {
        settling.say(consignment.uuid(), Side.RECEIVER, Bearer.CARRIER, "车上漏了");
        Rehearsal.as(Market.CLERK, () -> {
            ShortagesView view = screens.open(ShortagesView.class, "collection/shortages");
            assertTrue(Screens.said(view).contains("收货方说:承运方承担(车上漏了)"), Screens.said(view));
            _click(_get(view, Button.class, spec -> spec.withText("同意")));
        });
        assertTrue(consignment.settlement().isSettled());
    }
}
