package org.countystore.sorting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.ThousandthsField;
import org.countystore.kernel.ui.WeightField;
import org.countystore.lot.Lot;
import org.countystore.sorting.ui.BoardView;
import org.countystore.sorting.ui.InspectionView;
import org.countystore.sorting.ui.LabelsView;
import org.countystore.sorting.ui.PackView;
import org.countystore.sorting.ui.RunsView;
import org.countystore.sorting.ui.SortView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

@DisplayName("The station on screen")
class StationScreensTest extends StationOnScreen {
    @Test
    void proposes_what_is_left_over_as_the_loss_and_asks_why_when_it_is_much() {
        Lot basket = station.basket(20_000);
        as(Station.OPERATOR, () -> {
            screens.open(SortView.class, "station/sort/" + basket.code());
            assertTrue(said().contains("还没分完"), said());
            _setValue(weight("1级"), "15");
            _setValue(weight("2级"), "4.5");
            assertEquals("0.5", weight("损耗").getValue());
            assertTrue(said().contains("重量对上了"));
            _assertNone(TextField.class, spec -> spec.withLabel("损耗偏高的原因"));
            _setValue(weight("2级"), "1");
            assertEquals("4", weight("损耗").getValue());
            _setValue(_get(TextField.class, spec -> spec.withLabel("损耗偏高的原因")), "雨淋霉变");
            press("完成分拣");
        });
        SortingRun run = station.ask(Station.OPERATOR, Sorting.class, desk -> desk.runs(Station.TOWN, Optional.empty(), Page.FIRST)).items().get(0);
        assertEquals(4_000, run.loss().grams());
        assertEquals(Optional.of("雨淋霉变"), run.lossReason());
    }

    @Test
    void proposes_the_grade_from_the_measured_values_and_asks_why_it_is_another() {
        MeasuringTest.standard(station, Station.CHESTNUT, "2023", Station.MORNING.toLocalDate());
        Lot basket = station.basket(5_000);
        as(Station.OPERATOR, () -> {
            screens.open(SortView.class, "station/sort/" + basket.code());
            assertTrue(said().contains("按 GB/T 22346-2023待县里确认"), said());
            _setValue(weight("1级"), "5");
            _setValue(_get(ThousandthsField.class, spec -> spec.withLabel("横径")), "29");
            press("完成分拣");
            assertEquals("请填写", _get(ThousandthsField.class, spec -> spec.withLabel("水分")).getErrorMessage());
            _setValue(_get(ThousandthsField.class, spec -> spec.withLabel("水分")), "7.5");
            assertTrue(said().contains("检测值建议:2级"), said());
            press("完成分拣");
            TextField reason = _get(TextField.class, spec -> spec.withLabel("为什么不按建议的等级"));
            assertEquals("检测值建议 2 级,判成 1 级要写明原因", reason.getErrorMessage());
            _setValue(reason, "色泽好");
            press("完成分拣");
            screens.with(Clock.class, Clock.fixed(Station.MORNING.atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE));
            screens.open(RunsView.class, "station/runs");
            assertTrue(said().contains("横径 29 mm · 水分 7.5 %建议 2级,另判的原因:色泽好按 GB/T 22346-2023"), said());
        });
    }

    @Test
    void asks_in_the_days_book_why_so_much_was_lost() {
        SortingRun run = station.sorted(Station.sheet(station.basket(10_000), 10_000, "1", 8_000));
        as(Station.OPERATOR, () -> {
            screens.with(Clock.class, Clock.fixed(Station.MORNING.atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE));
            screens.open(RunsView.class, "station/runs");
            assertTrue(said().contains("还没说明原因"), said());
            press("说明原因");
            press("写下来");
            assertEquals("请填写", _get(TextField.class, spec -> spec.withLabel("损耗偏高的原因")).getErrorMessage());
            _setValue(_get(TextField.class, spec -> spec.withLabel("损耗偏高的原因")), "雨淋霉变");
            press("写下来");
            assertTrue(said().contains("雨淋霉变") && !said().contains("还没说明原因"), said());
        });
        assertEquals(Optional.of("雨淋霉变"), station.ask(Station.OPERATOR, Sorting.class, desk -> desk.run(run.uuid())).lossReason());
    }

    @Test
    void shows_at_the_field_what_does_not_add_up_and_writes_nothing() {
        Lot basket = station.basket(10_000);
        as(Station.OPERATOR, () -> {
            screens.open(SortView.class, "station/sort/" + basket.code());
            _setValue(weight("1级"), "10.5");
            press("完成分拣");
            assertTrue(weight("损耗").isInvalid());
            assertTrue(weight("损耗").getErrorMessage().contains("10.5 公斤"), weight("损耗").getErrorMessage());
        });
        assertEquals(0, station.day.number("select count(*) from sorting_run"));
    }

    @Test
    void shows_only_lots_of_the_same_kind_once_one_is_chosen() {
        station.basket(10_000);
        Lot nuts = station.basket(2, Station.WALNUT, 3_000, Station.TOWN);
        as(Station.OPERATOR, () -> {
            screens.open(SortView.class, "station/sort");
            assertTrue(said().contains("板栗") && said().contains("核桃"));
            choose(nuts.code().value());
            assertFalse(said().contains("板栗"), said());
            choose(nuts.code().value());
            assertTrue(said().contains("板栗"));
        });
    }

    @Test
    void chooses_a_lot_by_its_label_and_all_of_a_kind_at_once() {
        List<Lot> baskets = IntStream.range(0, 3).mapToObj(i -> station.basket(10_000)).toList();
        station.basket(2, Station.WALNUT, 3_000, Station.TOWN);
        as(Station.OPERATOR, () -> {
            screens.open(SortView.class, "station/sort");
            TextField scan = _get(TextField.class, spec -> spec.withLabel("扫批次码,或输入产品名"));
            _setValue(scan, "http://localhost:8080/t/" + baskets.get(1).code());
            assertEquals("", scan.getValue());
            assertEquals(List.of("false", "true", "false"), pressed());
            _setValue(scan, baskets.get(1).code().value());
            _setValue(scan, "板栗");
            assertEquals(List.of("false", "true", "false"), pressed());
            press("全选同一种");
            assertEquals(List.of("true", "true", "true"), pressed());
            assertTrue(said().contains("已选 3 批"), said());
        });
    }

    @Test
    void folds_away_what_many_sacks_weigh_until_one_of_them_is_at_fault() {
        IntStream.range(0, 6).forEach(i -> station.basket(10_000));
        as(Station.OPERATOR, () -> {
            screens.open(SortView.class, "station/sort");
            press("全选同一种");
            assertTrue(said().contains("6 批,共 60 公斤"), said());
            assertFalse(_get(NativeDetails.class).isOpen());
            WeightField first = _find(WeightField.class).get(0);
            _setValue(first, "");
            press("完成分拣");
            assertTrue(first.isInvalid() && _get(NativeDetails.class).isOpen());
        });
    }

    private static List<String> pressed() {
        return _find(NativeButton.class, spec -> spec.withClasses("line-item")).stream()
                .map(button -> button.getElement().getAttribute("aria-pressed")).toList();
    }

    @Test
    void leads_from_a_released_lot_to_its_labels() {
        Lot lot = station.released(5_300);
        as(Station.OPERATOR, () -> {
            screens.open(PackView.class, "station/pack/" + lot.code());
            assertEquals(10, _get(IntegerField.class, spec -> spec.withLabel("袋数")).getValue());
            assertTrue(said().contains("装完还剩0.3"), said());
            choose("计损耗");
            press("完成装袋");
            assertTrue(said().contains("装好 10 袋"), said());
        });
        PackingRun run = station.ask(Station.OPERATOR, Packing.class, desk -> desk.packings(Station.TOWN, Optional.empty(), Page.FIRST)).items().get(0);
        assertEquals(300, run.restWeight().grams());
        as(Station.OPERATOR, () -> {
            LabelsView labels = screens.open(LabelsView.class, "station/labels/" + run.uuid());
            List<Image> codes = _find(labels, Image.class);
            assertEquals(10, codes.size());
            assertEquals("http://localhost:8080/01/00697010200010/10/" + run.lotCode() + "/21/10", codes.get(9).getAlt().orElseThrow());
        });
    }

    @Test
    void leads_from_a_graded_lot_back_to_the_sorting_table() {
        Lot lot = station.graded(5_000);
        as(Station.OPERATOR, () -> {
            screens.open(BoardView.class, "station/TO_INSPECT");
            assertTrue(said().contains("可再分拣"), said());
            screens.open(SortView.class, "station/sort/" + lot.code());
            _setValue(weight("2级"), "5");
            press("完成分拣");
            assertTrue(said().contains("分成 1 批"), said());
        });
    }

    @Test
    void takes_a_run_back_from_the_days_book_with_a_reason() {
        SortingRun run = station.sorted(Station.sheet(station.basket(5_000), 5_000, "1", 4_900));
        as(Station.OPERATOR, () -> {
            screens.with(Clock.class, Clock.fixed(Station.MORNING.atZone(CountyTime.ZONE).toInstant(), CountyTime.ZONE));
            screens.open(RunsView.class, "station/runs");
            press("撤销");
            press("确认撤销");
            TextField reason = _get(TextField.class, spec -> spec.withLabel("为什么撤销"));
            assertTrue(reason.isInvalid());
            _setValue(reason, "秤没归零");
            press("确认撤销");
            assertTrue(said().contains("已撤销") && said().contains("秤没归零"), said());
        });
        assertEquals(RunState.REVERSED, station.ask(Station.OPERATOR, Sorting.class, desk -> desk.run(run.uuid())).state());
    }

    @Test
    void shows_fifty_lots_and_the_rest_when_it_is_asked_for_more() {
        IntStream.range(0, 51).forEach(i -> station.basket(1_000));
        as(Station.OPERATOR, () -> {
            screens.open(BoardView.class, "station");
            assertEquals(50, lots(Anchor.class));
            press("加载更多");
            assertEquals(51, lots(Anchor.class));
            screens.open(SortView.class, "station/sort");
            assertEquals(50, lots(NativeButton.class));
            press("加载更多");
            assertEquals(51, lots(NativeButton.class));
            _assertNone(Button.class, spec -> spec.withText("加载更多"));
        });
    }

    private static int lots(Class<? extends Component> line) {
        return _find(line, spec -> spec.withClasses("line-item")).size();
    }

    @Test
    void lets_the_auditor_look_and_touch_nothing() {
        Lot lot = station.graded(5_000);
        as(Station.AUDITOR, () -> {
            screens.open(InspectionView.class, "inspection/lot/" + lot.code());
            _assertNone(Button.class, spec -> spec.withText("出具结论"));
            Component board = screens.open(BoardView.class, "station");
            _assertNone(board, Button.class);
            assertTrue(said().contains("没有等着分拣的批次"), said());
        });
    }
}
