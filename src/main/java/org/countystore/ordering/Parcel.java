package org.countystore.ordering;

/**
 * An order with whom it goes to.
 *
 * @param buyer the member of staff, by name
 * @param unit  where they work
 */
public record Parcel(OrderSheet sheet, String buyer, String unit) {
    public Order order() {
        return sheet.order();
    }
}
