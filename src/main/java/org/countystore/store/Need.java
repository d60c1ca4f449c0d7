package org.countystore.store;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;

/** The packs of one SKU that a line needs: all of the line, or, for a box, what of them goes into its boxes. */
record Need(Want want, Shelf.Part part) {
    SkuCode sku() {
        return part.sku();
    }

    long packs() {
        return (long) want.packs() * part.packs();
    }

    /** @param left packs of the SKU that were there for this line */
    Refused outOfStock(long left) {
        return new Refused(Reason.OUT_OF_STOCK, want.shelf().title(), Math.min(want.shelf().available(), left / part.packs()))
                .at("lines[" + (want.line() - 1) + "].quantity");
    }
}
