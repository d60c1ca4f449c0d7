package org.countystore.sorting;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.Weight;
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
 * @param pieces   what each pack weighs, by its number, where they were weighed one by one
 */
public record LabelSheet(PackingRun packing, Produce produce, Sku sku, Place station, List<Place> villages, String phone,
        String address, int first, int last, Map<Integer, Weight> pieces) {
    /** What the pack with this label holds. */
    public Weight net(int number) {
        return pieces.getOrDefault(number, sku.pack());
    }

    /** What the code on this label says: a GS1 Digital Link with goods (01), lot (10) and number of the pack (21). */
    public String address(int number) {
        return address + "/21/" + number;
    }
}
