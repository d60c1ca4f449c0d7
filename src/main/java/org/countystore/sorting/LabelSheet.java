package org.countystore.sorting;

import java.util.List;

import org.countystore.place.Place;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;

/**
 * What stands on the labels of a packing: the same on each, but for the number.
 *
 * @param villages whose households have a share in the packs
 * @param phone    whom a buyer may ask; empty if none is set
 * @param address  of the public page behind the codes, without the number
 * @param first    number of the first label on this sheet
 */
public record LabelSheet(PackingRun packing, Produce produce, Sku sku, Place station, List<Place> villages, String phone,
        String address, int first, int last) {
    /** What the code on this label says. */
    public String address(int number) {
        return address + "/" + number;
    }
}
