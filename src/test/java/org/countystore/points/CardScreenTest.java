package org.countystore.points;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.household.Household;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Role;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.points.ui.CardView;
import org.countystore.points.ui.CardsView;
import org.countystore.testing.Callers;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

@DisplayName("Points cards on screen")
class CardScreenTest {
    private final KeepingCards cards = mock(KeepingCards.class);
    private final TellingHouseholds telling = mock(TellingHouseholds.class);
    private final Household household = mock(Household.class);
    private final PointsCard card = card();
    private final PointsPurse purse = new PointsPurse(List.of(month(3), month(8)));
    private Screens screens;

    private PointsCard card() {
        when(household.id()).thenReturn(new HouseholdId(7));
        when(household.village()).thenReturn(Callers.VILLAGE);
        when(household.code()).thenReturn("611025104206-0007");
        when(household.maskedHead()).thenReturn("张*山");
        return new PointsCard(CardNumber.fresh(), household, "mac", "keeper", LocalDateTime.of(2026, 1, 2, 9, 0));
    }

    @BeforeEach
    void open() {
        Place village = mock(Place.class);
        when(village.code()).thenReturn(Callers.VILLAGE);
        when(village.name()).thenReturn("水峡村");
        Locating locating = mock(Locating.class);
        when(locating.find(any(), any(), any())).thenReturn(new Listed<>(List.of(village), Optional.empty()));
        when(locating.get(any())).thenReturn(village);
        when(cards.get(any())).thenReturn(new Holder(card, household, purse, 0, true));
        when(cards.history(any(), any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        when(telling.warning(any())).thenReturn(Optional.of(new PointsPurse.Lapse(3, LocalDate.of(2027, 10, 31))));
        screens = Screens.of(CardsView.class, CardView.class).with(KeepingCards.class, cards)
                .with(TellingHouseholds.class, telling).with(NamingProxies.class, mock(NamingProxies.class))
                .with(KeepingPortraits.class, mock(KeepingPortraits.class)).with(Locating.class, locating);
    }

    private static PointsPurse.Month month(long points) {
        return new PointsPurse.Month(Village.OCTOBER, LocalDate.of(2027, 10, 31), Callers.VILLAGE, new LedgerAccountId(points),
                points, Origin.EARNED);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private void asKeeper(Runnable work) {
        Rehearsal.as(Callers.at(Callers.VILLAGE, Role.KEEPER), work);
    }

    @Test
    void are_given_out_with_a_pin_that_was_entered_twice_alike() {
        when(cards.households(any(), any(), any())).thenReturn(
                new Listed<>(List.of(new KeepingCards.Row(household, Optional.empty(), 0)), Optional.empty()));
        when(cards.issue("611025104206-0007", "2468")).thenReturn(new Holder(card, household, PointsPurse.EMPTY, 0, false));
        asKeeper(() -> {
            _click(_get(screens.open(CardsView.class, "points/cards"), Button.class, spec -> spec.withText("发卡")));
            List<PasswordField> pins = _find(PasswordField.class);
            _setValue(pins.get(0), "2468");
            _setValue(pins.get(1), "2469");
            _click(_find(Button.class, spec -> spec.withText("发卡")).get(1));
            assertEquals("两次输入的密码不一样", pins.get(1).getErrorMessage());
            verify(cards, never()).issue(any(), any());
            _setValue(pins.get(1), "2468");
            _click(_find(Button.class, spec -> spec.withText("发卡")).get(1));
            assertEquals("points/card/" + card.number(), Screens.address());
        });
    }

    @Test
    void show_what_lapses_when_and_are_frozen_with_a_reason() {
        when(cards.freeze(any(), any())).thenAnswer(call -> {
            card.freeze(call.getArgument(1), LocalDateTime.of(2026, 11, 21, 9, 0));
            return new Holder(card, household, purse, 0, true);
        });
        asKeeper(() -> {
            CardView view = screens.open(CardView.class, "points/card/" + card.number());
            assertTrue(Screens.said(view).contains("其中 3 分用到 2027-10-31"), Screens.said(view));
            assertTrue(Screens.said(view).contains("有 3 分快到期,最早的只能用到 2027-10-31"), Screens.said(view));
            assertTrue(Screens.said(view).contains("也可以到县超市的积分柜台用"), Screens.said(view));
            _click(_get(view, Button.class, spec -> spec.withText("挂失")));
            _setValue(_get(TextField.class, spec -> spec.withLabel("原因")), "赶集丢了");
            _click(_find(Button.class, spec -> spec.withText("挂失")).get(1));
            assertTrue(Screens.said(view).contains("已冻结:赶集丢了"), Screens.said(view));
            _get(view, Button.class, spec -> spec.withText("解冻并重设密码"));
        });
    }
}
