package org.countystore.collection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.access.Naming;
import org.countystore.collection.ui.ReceiptView;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.WeightField;
import org.countystore.place.Locating;
import org.countystore.produce.Cataloguing;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.textfield.TextField;

@DisplayName("Sacks that come off the truck, on screen")
class ReceiptScreenTest {
    private final Market market = Market.shared(Database.DERBY);
    private final Consigning consigning = mock(Consigning.class);
    private Consignment consignment;
    private Screens screens;

    @BeforeEach
    void open() {
        Cataloguing cataloguing = mock(Cataloguing.class);
        when(cataloguing.kinds(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        consignment = market.sent(Stream.generate(market::bought).limit(3).map(Purchase::lotCode).toArray(LotCode[]::new));
        when(consigning.consignment(consignment.uuid())).thenReturn(consignment);
        screens = Screens.of(ReceiptView.class).with(Consigning.class, consigning).with(Locating.class, Market.locating())
                .with(Cataloguing.class, cataloguing).with(Naming.class, mock(Naming.class));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void are_found_by_their_labels_in_any_order() {
        Rehearsal.as(Market.OPERATOR, () -> {
            ReceiptView view = screens.open(ReceiptView.class, "collection/receipt/" + consignment.uuid());
            TextField scan = _get(view, TextField.class, spec -> spec.withLabel("扫袋上的标签,或输批次码的几位"));
            assertTrue(scan.getHelperText().startsWith("已称 0 批,还有 3 批"), scan.getHelperText());
            _setValue(scan, "http://localhost:8080/t/" + consignment.lots().get(2).lotCode());
            assertEquals(List.of("", false), List.of(scan.getValue(), scan.isInvalid()));
            Weight sent = consignment.lots().get(2).sent();
            _setValue(_find(view, WeightField.class).get(2), sent.toString());
            assertTrue(Screens.said(view).contains("相符"), Screens.said(view));
            assertTrue(scan.getHelperText().startsWith("已称 1 批,还有 2 批"), scan.getHelperText());
            _setValue(scan, "ZZZZZZZZZZZZ");
            assertEquals("这一车没有批次 ZZZZZZZZZZZZ", scan.getErrorMessage());
            assertEquals(List.of("", true), List.of(scan.getValue(), scan.isInvalid()));
            _setValue(scan, consignment.lots().get(0).lotCode().value().toLowerCase());
            assertFalse(scan.isInvalid());
        });
    }
}
