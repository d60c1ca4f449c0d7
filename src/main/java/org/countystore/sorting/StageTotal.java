package org.countystore.sorting;

import org.countystore.kernel.Weight;

/**
 * How much lies at a stage.
 *
 * @param late lots that have waited longer than they should since they came or were made there
 */
public record StageTotal(Stage stage, long lots, Weight weight, long late) {
}
