package org.countystore.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.Fields;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;

/**
 * The contents of a listing with what the catalogue knows of them.
 *
 * @param lead  the SKU that gives a box its picture and its shelf
 * @param kinds of all parts, the lead's first
 */
record Filling(Contents contents, Sku lead, List<Produce> kinds, Weight weight) {
    /** @throws org.countystore.kernel.Refused NOT_FOUND for an SKU that nobody knows, INVALID for a box with goods sold by weight */
    static Filling of(Catalogue catalogue, SkuCode lead, Contents contents) {
        Sku first = catalogue.sku(lead);
        Weight weight = Weight.ZERO;
        List<Sku> skus = contents.parts().stream().map(part -> catalogue.sku(part.sku())).toList();
        for (int i = 0; i < skus.size(); i++) {
            weight = weight.plus(skus.get(i).pack().times(contents.parts().get(i).packs()));
        }
        new Fields().must(!contents.isBox() || skus.stream().noneMatch(Sku::isByWeight), "contents", "no_pieces_in_box").orRefuse();
        List<Produce> kinds = Stream.concat(Stream.of(first), skus.stream()).map(Sku::produce).distinct().map(catalogue::produce).toList();
        return new Filling(contents, first, kinds, weight);
    }

    Produce kind() {
        return kinds.get(0);
    }

    String names() {
        return kinds.stream().map(Produce::name).collect(Collectors.joining(" "));
    }

    String namesEn() {
        return kinds.stream().map(Produce::nameEn).collect(Collectors.joining(" "));
    }
}
