package org.countystore.store.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.access.Naming;
import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Piece;
import org.countystore.lot.Quality;
import org.countystore.lot.ui.PieceTicks;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.store.ClearingShelves;
import org.countystore.store.Stocking;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.Screens;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;

@DisplayName("The store's screens of a lot")
class StockScreensTest {
    private Season season;
    private Screens screens;
    private LotCode lot;

    @BeforeEach
    void open() {
        season = Season.on(Database.DERBY);
        lot = season.deliveredPieces(season.shop.skuByWeight(new Weight(3_000)), 2_500, 2_000, 1_500);
        screens = Screens.of(LotStockView.class).with(Stocking.class, desk(Stocking.class))
                .with(ClearingShelves.class, desk(ClearingShelves.class)).with(Locating.class, desk(Locating.class))
                .with(Cataloguing.class, desk(Cataloguing.class)).with(Naming.class, Mockito.mock(Naming.class, call -> "县店员"));
    }

    @AfterEach
    void close() {
        screens.close();
        season.close();
    }

    /** The real desk, each call in a transaction of its own. */
    private <D> D desk(Class<D> type) {
        return Mockito.mock(type, Mockito.withSettings().stubOnly().defaultAnswer(call -> season.ask(Caller.current(), type, desk -> {
            try {
                return call.getMethod().invoke(desk, call.getArguments());
            } catch (InvocationTargetException e) {
                throw (RuntimeException) e.getCause();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        })));
    }

    private static String said() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0).getElement().getTextRecursively();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void tick(String label, Integer... serials) {
        PieceTicks ticks = _get(PieceTicks.class, spec -> spec.withLabel(label));
        _setValue(ticks, ticks.getListDataView().getItems().filter(piece -> List.of(serials).contains(piece.serial()))
                .collect(Collectors.toCollection(HashSet<Piece>::new)));
    }

    private static void because(String label, String reason) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), reason);
    }

    @Test
    void name_the_pieces_that_a_count_misses_and_finds_again() {
        Rehearsal.as(Shop.store(), () -> {
            screens.open(LotStockView.class, "store/stock/lot/" + lot);
            press("盘点");
            assertFalse(_get(PieceTicks.class).getHelperText().isEmpty());
            tick("哪几件不在?", 1, 3);
            because("不一致的原因", "库管清点");
            press("记下盘点");
            assertTrue(said().contains("盘点没找到") && said().contains("库管清点"), said());
            press("盘点");
            tick("又找到了哪几件?", 3);
            because("不一致的原因", "在冷库里");
            press("记下盘点");
            assertEquals(2, season.ask(Shop.store(), Stocking.class, desk -> desk.stock(lot)).onHand());
        });
    }

    @Test
    void ask_which_pieces_an_old_count_meant() {
        Rehearsal.as(Shop.store(), () -> {
            season.ask(Shop.store(), Stocking.class, desk -> desk.count(UUID.randomUUID(), new Stocking.Count(lot, 2, List.of(2), List.of(), "清点")));
            season.live.sql("delete from piece_move");
            season.live.sql("update piece set state = 'HERE'");
            screens.open(LotStockView.class, "store/stock/lot/" + lot);
            assertTrue(said().contains("盘点少了 1 件,没写明是哪几件"), said());
            press("补记是哪几件");
            assertFalse(_get(Button.class, spec -> spec.withText("记下")).isEnabled());
            tick("哪几件不在?", 3);
            press("记下");
            assertFalse(said().contains("没写明"), said());
            assertTrue(said().contains("盘点没找到"), said());
        });
    }

    @Test
    void clear_rejected_pieces_by_their_labels() {
        season.test(lot, Quality.REJECTED);
        Rehearsal.as(Shop.store(), () -> {
            screens.open(LotStockView.class, "store/stock/lot/" + lot);
            press("处置不合格品");
            _click(_get(NativeButton.class, spec -> spec.withPredicate(button -> button.getElement().getTextRecursively().contains("销毁"))));
            tick("哪几件?", 2);
            because("情况说明", "村监委在场");
            press("记下处置");
            assertTrue(said().contains("已处置") && said().contains("村监委在场"), said());
            assertEquals(2, season.ask(Shop.store(), Stocking.class, desk -> desk.stock(lot)).onHand());
        });
    }
}
