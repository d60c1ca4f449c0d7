package org.countystore.lot;

import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.PlaceCode;

/** One thing that is done to lots: who asked knows it by its id, and its moves tell it from others. */
record Step(UUID id, String why, PlaceCode place, LocalDateTime at) {
}
