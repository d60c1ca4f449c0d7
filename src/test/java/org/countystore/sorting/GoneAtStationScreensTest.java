package org.countystore.sorting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.WeightField;
import org.countystore.lot.Lot;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.lot.ui.PieceTicks;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Gtin;
import org.countystore.produce.Sku;
import org.countystore.sorting.ui.CountView;
import org.countystore.sorting.ui.InspectionView;
import org.countystore.sorting.ui.LossesView;
import org.countystore.sorting.ui.PackView;
import org.countystore.sorting.ui.RejectView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;

@DisplayName("What is rejected, missing or weighed by the piece, on the station's screens")
class GoneAtStationScreensTest extends StationOnScreen {
    private SkuCode addByWeight() {
        return station.ask(Station.STORE, Cataloguing.class, desk -> desk.addSku(new Sku.Sheet("test-chestnut-whole", Station.CHESTNUT,
                new GradeCode("1"), "板栗 整串", new Weight(3_000), Gtin.completing("69701020009"), true))).code();
    }

    @Test
    void weighs_piece_by_piece_and_takes_none_that_is_too_heavy() {
        addByWeight();
        Lot lot = station.released(5_300);
        as(Station.OPERATOR, () -> {
            screens.open(PackView.class, "station/pack/" + lot.code());
            choose("每件最多 3 公斤");
            for (String kilograms : List.of("2.35", "3.001", "1.95")) {
                _setValue(weight("这一件的重量"), kilograms);
                choose("记下");
                assertEquals(kilograms.equals("3.001"), weight("这一件的重量").isInvalid(), kilograms);
            }
            assertTrue(said().contains("已称 2 件,合计 4.3 公斤") && said().contains("装完还剩1"), said());
            press("完成装袋");
        });
        PackingRun run = station.ask(Station.OPERATOR, Packing.class, desk -> desk.packings(Station.TOWN, Optional.empty(), Page.FIRST)).items().get(0);
        assertEquals(List.of(2, 4_300L), List.of(run.packs(), run.packed().grams()));
    }

    @Test
    void asks_before_it_rejects_and_takes_a_rejection_up_only_with_a_report() {
        Lot lot = station.graded(5_000);
        as(Station.INSPECTOR, () -> {
            screens.open(InspectionView.class, "inspection/lot/" + lot.code());
            inspect("不合格");
            assertEquals(Quality.UNTESTED, station.lot(lot).quality());
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertEquals(Quality.REJECTED, station.lot(lot).quality());
            inspect("放行");
            assertTrue(_get(TextField.class, spec -> spec.withLabel("报告编号")).isInvalid());
            _setValue(_get(TextField.class, spec -> spec.withLabel("报告编号")), "ZA-2026-0815");
            press("出具结论");
            assertEquals(Quality.RELEASED, station.lot(lot).quality());
            assertTrue(said().contains("复检"), said());
        });
    }

    private static void inspect(String result) {
        @SuppressWarnings("unchecked")
        ComboBox<String> method = _get(ComboBox.class);
        _setValue(method, "气相色谱");
        choose(result);
        press("出具结论");
    }

    @Test
    void gives_a_rejected_lot_back_and_says_how_much_to_whom() {
        Lot lot = station.graded(5_000);
        station.inspected(lot, Quality.REJECTED);
        as(Station.OPERATOR, () -> {
            screens.open(RejectView.class, "station/reject/" + lot.code());
            press("记下");
            assertTrue(said().contains("请填写"), said());
            choose("退回农户");
            _setValue(weight("处理多少"), "3");
            press("记下");
            assertEquals("请填写", _get(TextField.class, spec -> spec.withLabel("情况说明")).getErrorMessage());
            _setValue(_get(TextField.class, spec -> spec.withLabel("情况说明")), "农户来领");
            press("记下");
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertTrue(said().contains("退回农户") && said().contains("张*山 H1"), said());
        });
        assertEquals(2_000, station.lot(lot).remaining().grams());
    }

    @Test
    void counts_a_scanned_lot_and_tells_what_is_lost_by_village() {
        Lot lot = station.graded(5_000);
        as(Station.OPERATOR, () -> {
            screens.with(Clock.class, Clock.fixed(Station.MORNING.atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE));
            screens.open(CountView.class, "station/count");
            _setValue(_get(TextField.class, spec -> spec.withLabel("扫批次码")), "http://localhost:8080/t/" + lot.code() + "/1");
            _setValue(weight("实际重量"), "4.9");
            _setValue(_get(TextField.class, spec -> spec.withLabel("说明")), "鼠咬");
            press("记下盘点");
            assertTrue(said().contains(lot.code().value()) && said().contains("鼠咬"), said());
            screens.open(LossesView.class, "station/losses");
            assertTrue(said().contains("指标内") && said().contains("水峡村"), said());
        });
        assertEquals(4_900, station.lot(lot).remaining().grams());
    }

    @Test
    void counts_pieces_by_naming_those_that_are_missing() {
        SkuCode sku = addByWeight();
        Lot loose = station.released(3_500);
        PackingRun run = station.ask(Station.OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(),
                new PackingSheet(loose.code(), sku, 2, Rest.KEEP, List.of(new Weight(2_000), new Weight(1_500)))));
        as(Station.OPERATOR, () -> {
            screens.with(Clock.class, Clock.fixed(Station.MORNING.atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE));
            screens.open(CountView.class, "station/count");
            _setValue(_get(TextField.class, spec -> spec.withLabel("扫批次码")), run.lotCode().value());
            PieceTicks missing = _get(PieceTicks.class);
            _setValue(missing, missing.getListDataView().getItems().filter(piece -> piece.serial() == 2).collect(Collectors.toSet()));
            assertEquals(new Weight(2_000), weight("实际重量").weightFor("grams"));
            _setValue(_get(TextField.class, spec -> spec.withLabel("说明")), "夜里少了");
            press("记下盘点");
            assertTrue(said().contains("夜里少了"), said());
        });
        assertEquals(1, station.lot(run.lotCode()).packsLeft());
    }

    @Test
    void does_away_with_rejected_pieces_by_their_labels() {
        SkuCode sku = addByWeight();
        Lot loose = station.released(4_500);
        PackingRun run = station.ask(Station.OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(),
                new PackingSheet(loose.code(), sku, 3, Rest.KEEP, List.of(new Weight(2_000), new Weight(1_500), new Weight(1_000)))));
        station.inspected(station.lot(run.lotCode()), Quality.REJECTED);
        as(Station.OPERATOR, () -> {
            screens.open(RejectView.class, "station/reject/" + run.lotCode());
            PieceTicks some = _get(PieceTicks.class, spec -> spec.withLabel("哪几件?"));
            _assertNone(WeightField.class, spec -> spec.withLabel("处理多少"));
            assertTrue(said().contains("每件最多 3 公斤") && !said().contains("公斤/袋"), said());
            assertEquals("共 3 件,4.5 公斤", some.getHelperText());
            choose("销毁");
            _setValue(some, Set.of());
            press("记下");
            assertEquals("请填写", some.getErrorMessage());
            _setValue(some, some.getListDataView().getItems().filter(piece -> piece.serial() != 2).collect(Collectors.toSet()));
            _setValue(_get(TextField.class, spec -> spec.withLabel("情况说明")), "村监委在场");
            press("记下");
            assertTrue(_get(ConfirmDialog.class).getElement().getProperty("message").contains("共 2 件,3 公斤"));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertEquals("共 1 件,1.5 公斤", _get(PieceTicks.class).getHelperText());
        });
        assertEquals(List.of(1, 1_500L), List.of(station.lot(run.lotCode()).packsLeft(), station.lot(run.lotCode()).remaining().grams()));
    }
}
