package org.countystore.collection;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;

/** Lots arrived at a town station, or at the county store, whose place is the county. */
public record ConsignmentReceived(UUID consignment, PlaceCode from, PlaceCode to, List<LotId> lots) {
}
