package org.countystore.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.countystore.access.Directory;
import org.countystore.kernel.Caller;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.NextWork.WorkItem;
import org.countystore.testing.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

import jakarta.enterprise.inject.Instance;

@DisplayName("The home page")
class HomeViewTest {
    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @SuppressWarnings("unchecked")
    private static HomeView home(WorkItem... items) {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        NextWork work = () -> List.of(items);
        Instance<NextWork> capabilities = mock(Instance.class);
        when(capabilities.spliterator()).thenReturn(List.of(work).spliterator());
        return Caller.as(Callers.nobody(), () -> new HomeView(capabilities, mock(Directory.class), Clock.system(CountyTime.ZONE)));
    }

    @Test
    void says_what_waits_and_how_much_of_it_and_leads_there() {
        HomeView home = home(new WorkItem("proof.next.red", 3, "proof", "error"));
        Anchor row = LocatorJ._get(home, Anchor.class);
        assertEquals("proof", row.getHref());
        assertEquals("最近一次账目核对对不上的地方3", row.getElement().getTextRecursively());
        assertTrue(row.hasClassName("urgent"));
        assertFalse(LocatorJ._get(home(new WorkItem("proof.next.old", 0, "proof", "warn")), Anchor.class).hasClassName("urgent"));
    }

    @Test
    void says_that_nothing_waits() {
        assertEquals(List.of(), LocatorJ._find(home(), Anchor.class));
    }
}
