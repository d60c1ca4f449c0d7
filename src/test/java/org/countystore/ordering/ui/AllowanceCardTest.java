package org.countystore.ordering.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Overview;
import org.countystore.allowance.Spending;
import org.countystore.allowance.Tranche;
import org.countystore.allowance.TrancheState;
import org.countystore.kernel.Listed;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.ordering.BuyingAgain;
import org.countystore.ordering.Carting;
import org.countystore.ordering.MakingGood;
import org.countystore.pairing.KeepingPairings;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.store.Browsing;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The allowance on a buyer's home")
class AllowanceCardTest {
    private static final AllowanceState STATE = new AllowanceState(2026, Money.yuan(700), Money.yuan(20), new Money(21350),
            new Money(46650), Money.ZERO, Money.ZERO);
    private final Spending spending = mock(Spending.class);
    private Screens screens;

    @BeforeEach
    void open_the_shop() {
        Browsing browsing = mock(Browsing.class);
        when(browsing.list(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        screens = Screens.of(ShopView.class, ListingView.class).with(Browsing.class, browsing).with(Carting.class, mock(Carting.class))
                .with(Spending.class, spending).with(Locating.class, Goods.locating()).with(Cataloguing.class, Goods.cataloguing())
                .with(KeepingPairings.class, mock(KeepingPairings.class)).with(BuyingAgain.class, mock(BuyingAgain.class))
                .with(MakingGood.class, mock(MakingGood.class));
        when(spending.overview()).thenReturn(new Overview(STATE, List.of(), List.of()));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private static String said(ShopView view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void shows_what_is_left_and_where_the_rest_went() {
        String text = said(screens.open(ShopView.class, "shop"));
        assertTrue(text.contains("今年还可用¥466.50"), text);
        assertTrue(text.contains("已用 ¥213.50") && text.contains("下单占用 ¥20.00"), text);
        assertFalse(text.contains("已过期"), text);
    }

    @Test
    void says_which_tranche_is_this_festivals_what_is_left_of_it_and_when_it_ends() {
        int year = LocalDate.now(CountyTime.ZONE).getYear();
        Tranche open = tranche("中秋", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        Tranche older = tranche("元旦", LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 12, 31));
        Tranche over = tranche("春节", LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 2, 1));
        List<TrancheState> states = Stream.of(older, open, over)
                .map(each -> new TrancheState(each, Money.yuan(100), Money.ZERO, Money.yuan(40), Money.yuan(60))).toList();
        when(spending.overview()).thenReturn(new Overview(STATE, states, states.subList(0, 1)));
        String text = said(screens.open(ShopView.class, "shop"));
        assertTrue(text.contains("中秋:还有 ¥60.00,12月31日前可用"), text);
        assertTrue(text.contains("“元旦”还剩 ¥60.00,12月31日到期作废"), text);
    }

    private static Tranche tranche(String name, LocalDate opens, LocalDate ends) {
        Tranche tranche = mock(Tranche.class);
        when(tranche.name()).thenReturn(name);
        when(tranche.amount()).thenReturn(Money.yuan(100));
        when(tranche.opensOn()).thenReturn(opens);
        when(tranche.lastDay()).thenReturn(ends);
        return tranche;
    }

    @Test
    void tells_somebody_on_no_roster_whom_to_ask() {
        when(spending.overview()).thenThrow(new Refused(Reason.NOT_ON_ROSTER));
        assertTrue(said(screens.open(ShopView.class, "shop")).contains("请联系单位工会登记"));
    }

    @Test
    void tells_when_the_year_is_not_granted_yet() {
        when(spending.overview()).thenReturn(new Overview(AllowanceState.none(2026), List.of(), List.of()));
        assertTrue(said(screens.open(ShopView.class, "shop")).contains("还没有发下来"));
    }
}
