package org.countystore.ordering.ui;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countystore.kernel.Money;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.Delivery.Kind;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Outcome;
import org.countystore.ordering.ReturnLine;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.ReturnState;
import org.countystore.ordering.State;

/** One of two packs of shiitake on its way back. */
final class Returns {
    static final UUID ID = UUID.fromString("01a20032-3c33-7006-bd31-970000000001");

    private Returns() {
    }

    static ReturnSheet sheet(UUID order, ReturnState state) {
        ReturnLine line = mock(ReturnLine.class);
        when(line.no()).thenReturn(1);
        when(line.asked()).thenReturn(1);
        when(line.packs()).thenReturn(state == ReturnState.APPROVED ? 1 : 0);
        when(line.reason()).thenReturn(Complaint.SPOILED);
        when(line.note()).thenReturn("有霉斑");
        when(line.photos()).thenReturn(List.of());
        Outcome outcome = mock(Outcome.class);
        when(outcome.answer()).thenReturn(state == ReturnState.DECLINED ? "照片看不出问题" : "");
        when(outcome.fault()).thenReturn(state == ReturnState.APPROVED ? Optional.of(Fault.CARRIER) : Optional.empty());
        when(outcome.goods()).thenReturn(state == ReturnState.APPROVED ? Optional.of(org.countystore.ordering.Goods.KEPT)
                : Optional.empty());
        ReturnRequest request = mock(ReturnRequest.class);
        when(request.uuid()).thenReturn(ID);
        when(request.state()).thenReturn(state);
        when(request.askedAt()).thenReturn(LocalDateTime.of(2026, 11, 22, 8, 0));
        when(request.lines()).thenReturn(List.of(line));
        when(request.outcome()).thenReturn(outcome);
        when(request.fen()).thenReturn(state == ReturnState.APPROVED ? new Money(3280) : Money.ZERO);
        when(request.self()).thenReturn(state == ReturnState.APPROVED ? new Money(780) : Money.ZERO);
        when(request.isOwed()).thenReturn(state == ReturnState.APPROVED);
        return new ReturnSheet(request, Orders.order(order, State.RECEIVED, Kind.UNIT));
    }
}
