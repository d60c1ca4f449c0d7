package org.countystore.collection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.collection.ui.PointsView;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.place.ui.PlacePicker;
import org.countystore.testing.Callers;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

@DisplayName("The collection points on screen")
class PointsScreenTest {
    private final KeepingPoints keeping = mock(KeepingPoints.class);
    private final Place village = place(Callers.VILLAGE, "水峡村");
    private Screens screens;

    private static Place place(PlaceCode code, String name) {
        Place place = mock(Place.class);
        when(place.code()).thenReturn(code);
        when(place.name()).thenReturn(name);
        return place;
    }

    @BeforeEach
    void open() {
        Place town = place(Callers.TOWN, "云盖寺镇");
        Locating locating = mock(Locating.class);
        when(locating.find(any(), any(), any())).thenReturn(new Listed<>(List.of(town, village), Optional.empty()));
        CollectionPoint shut = new CollectionPoint(Callers.VILLAGE, LocalDate.of(2026, 1, 2));
        shut.shut(LocalDate.of(2026, 3, 4));
        when(keeping.points(any(), any())).thenReturn(new Listed<>(List.of(shut), Optional.empty()));
        screens = Screens.of(PointsView.class).with(KeepingPoints.class, keeping).with(Locating.class, locating);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void ask_for_a_village_before_one_is_opened() {
        Rehearsal.as(Callers.admin(), () -> {
            PointsView view = screens.open(PointsView.class, "collection/points");
            _click(_get(view, Button.class, spec -> spec.withText("开设收购点")));
            assertEquals("请填写", _get(PlacePicker.class).getErrorMessage());
            assertTrue(_get(PlacePicker.class).isInvalid());
            verify(keeping, never()).open(any());
            _setValue(_get(PlacePicker.class), village);
            _click(_get(view, Button.class, spec -> spec.withText("开设收购点")));
            verify(keeping).open(Callers.VILLAGE);
            assertFalse(_get(PlacePicker.class).isInvalid());
        });
    }

    @Test
    void call_a_shut_point_opened_again_not_new() {
        Rehearsal.as(Callers.admin(), () -> {
            PointsView view = screens.open(PointsView.class, "collection/points");
            _click(_get(view, Button.class, spec -> spec.withText("恢复收购")));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            verify(keeping).open(Callers.VILLAGE);
        });
    }

    @Test
    void let_a_point_buy_from_who_is_in_no_register_once_somebody_is_sure() {
        Rehearsal.as(Callers.admin(), () -> {
            PointsView view = screens.open(PointsView.class, "collection/points");
            _click(_get(view, Button.class, spec -> spec.withText("不可以收")));
            verify(keeping, never()).takeOutsiders(any(), anyBoolean());
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            verify(keeping).takeOutsiders(Callers.VILLAGE, true);
        });
    }
}
