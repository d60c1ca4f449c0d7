package org.countystore.allowance.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;

import org.countystore.allowance.GrantPreview;
import org.countystore.allowance.Granting;
import org.countystore.allowance.PreviewingGrants;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;
import org.countystore.kernel.ui.OneByOne;
import org.countystore.place.Locating;
import org.countystore.testing.Callers;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.Screens;
import org.countystore.unit.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

@DisplayName("Granting all units on the screen")
class GrantAllViewTest {
    private final PreviewingGrants previewing = mock(PreviewingGrants.class);
    private final Granting granting = mock(Granting.class);
    private Screens screens;

    @BeforeEach
    void open_the_office() {
        screens = Screens.of(GrantAllView.class).with(PreviewingGrants.class, previewing).with(Granting.class, granting)
                .with(Locating.class, mock(Locating.class));
        List<GrantPreview> units = List.of(new GrantPreview(unit(1, "县中学"), 30, 30, 30, Money.yuan(21_000)),
                new GrantPreview(unit(2, "县医院"), 50, 2, 2, Money.yuan(1_400)), new GrantPreview(unit(3, "县邮局"), 8, 0, 0, Money.ZERO));
        when(previewing.units(eq(Callers.COUNTY), anyInt(), any())).thenReturn(new Listed<>(units, Optional.empty()));
    }

    private static Unit unit(long id, String name) {
        Unit unit = mock(Unit.class);
        when(unit.id()).thenReturn(new UnitId(id));
        when(unit.name()).thenReturn(name);
        return unit;
    }

    @AfterEach
    void close() {
        screens.close();
    }

    private static String said(GrantAllView view) {
        return view.getElement().getTextRecursively();
    }

    @Test
    void grants_one_unit_after_the_other_and_names_who_was_refused() {
        when(granting.grant(any(), argThat(wish -> wish != null && wish.unit().equals(new UnitId(1))))).thenThrow(new Refused(Reason.BUSY));
        Rehearsal.as(Callers.admin(), () -> {
            GrantAllView view = screens.open(GrantAllView.class, "allowance/grants/all");
            assertTrue(said(view).contains("2 / 3") && said(view).contains("¥22,400.00") && said(view).contains("每个人都有了"), said(view));
            _click(_get(view, Button.class, spec -> spec.withText("发给这 2 个单位")));
            verify(granting, never()).grant(any(), any());
            _fireConfirm(_get(ConfirmDialog.class));
            OneByOne<?> work = _get(view, OneByOne.class);
            _fireDomEvent(work, "next");
            _fireDomEvent(work, "next");
            verify(granting).grant(any(), argThat(wish -> wish != null && wish.unit().equals(new UnitId(2))));
            verify(granting, never()).grant(any(), argThat(wish -> wish != null && wish.unit().equals(new UnitId(3))));
            assertTrue(said(view).contains("完成 1 / 2,未成 1县中学"), said(view));
        });
    }
}
