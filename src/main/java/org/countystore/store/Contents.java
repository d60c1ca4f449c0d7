package org.countystore.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.countystore.kernel.Fields;
import org.countystore.kernel.SkuCode;

/**
 * What one pack of a listing holds: one pack of its own SKU, or, in a box, some packs of several. Never changes: an order
 * remembers its listing, and what was in it must stay true.
 */
public record Contents(List<Part> parts) {
    public static final int MOST_PARTS = 12;
    public static final int MOST_PACKS = 99;

    public Contents {
        parts = List.copyOf(parts);
    }

    /** So many packs of one SKU. */
    public record Part(SkuCode sku, int packs) {
    }

    static Contents of(SkuCode sku) {
        return new Contents(List.of(new Part(sku, 1)));
    }

    /** Whether it is more than one pack of one SKU. */
    public boolean isBox() {
        return parts.size() != 1 || parts.get(0).packs != 1;
    }

    /** Whether the same is in both, in whatever order. */
    boolean isSame(Contents other) {
        return Set.copyOf(parts).equals(Set.copyOf(other.parts));
    }

    /** @param lead must be among them */
    void check(SkuCode lead, Fields fields) {
        fields.must(!parts.isEmpty() && parts.size() <= MOST_PARTS, "contents", "between", 1, MOST_PARTS)
                .must(parts.isEmpty() || parts.stream().anyMatch(part -> part.sku.equals(lead)), "sku", "not_in_box");
        Set<SkuCode> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            fields.must(seen.add(parts.get(i).sku), "contents[" + i + "].sku", "sku_twice")
                    .between(parts.get(i).packs, 1, MOST_PACKS, "contents[" + i + "].packs");
        }
    }
}
