package org.countystore.sorting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import java.lang.reflect.InvocationTargetException;

import org.countystore.access.Naming;
import org.countystore.collection.Consigning;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ui.WeightField;
import org.countystore.place.Locating;
import org.countystore.sorting.ui.BoardView;
import org.countystore.sorting.ui.CountView;
import org.countystore.sorting.ui.InspectionView;
import org.countystore.sorting.ui.InspectionsView;
import org.countystore.sorting.ui.LabelsView;
import org.countystore.sorting.ui.LossesView;
import org.countystore.sorting.ui.PackView;
import org.countystore.sorting.ui.PackingsView;
import org.countystore.sorting.ui.RejectView;
import org.countystore.sorting.ui.RunsView;
import org.countystore.sorting.ui.SortView;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;

/** A station of its own with its real desks behind its pages, for tests that look at them. */
abstract class StationOnScreen {
    private static final Naming NAMING = Mockito.mock(Naming.class, call -> "周检验");
    Station station;
    Screens screens;

    @BeforeEach
    void open() {
        station = new Station(Database.DERBY);
        screens = Screens.of(BoardView.class, SortView.class, PackView.class, RunsView.class, PackingsView.class, LabelsView.class,
                InspectionsView.class, InspectionView.class, RejectView.class, CountView.class, LossesView.class)
                .with(Disposing.class, desk(Disposing.class)).with(Counting.class, desk(Counting.class))
                .with(Locating.class, desk(Locating.class))
                .with(Sorting.class, desk(Sorting.class)).with(Packing.class, desk(Packing.class))
                .with(Inspecting.class, desk(Inspecting.class)).with(KeepingStation.class, desk(KeepingStation.class))
                .with(WatchingLosses.class, desk(WatchingLosses.class)).with(Consigning.class, desk(Consigning.class))
                .with(Naming.class, NAMING);
    }

    @AfterEach
    void close() {
        screens.close();
        station.close();
    }

    /** The real desk, each call in a transaction of its own, asked by whoever looks at the screen. */
    private <D> D desk(Class<D> type) {
        return Mockito.mock(type, Mockito.withSettings().stubOnly().defaultAnswer(call -> ask(type, call)));
    }

    private <D> Object ask(Class<D> type, InvocationOnMock call) {
        return station.day.ask(Caller.current(), type, desk -> {
            try {
                return call.getMethod().invoke(desk, call.getArguments());
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static String said() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0).getElement().getTextRecursively();
    }

    static WeightField weight(String label) {
        return _get(WeightField.class, spec -> spec.withLabel(label));
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void choose(String text) {
        _click(_find(NativeButton.class).stream().filter(button -> button.getElement().getTextRecursively().contains(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is no choice on: " + said())));
    }

    static void as(Caller caller, Runnable work) {
        Rehearsal.as(caller, work);
    }
}
