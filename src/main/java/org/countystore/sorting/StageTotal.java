package org.countystore.sorting;

import org.countystore.kernel.Weight;

/** How much lies at a stage. */
public record StageTotal(Stage stage, long lots, Weight weight) {
}
