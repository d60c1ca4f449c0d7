package org.countystore.loveshop;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.SkuCode;

/**
 * What the keeper says of some goods.
 *
 * @param points  for one piece; as many yuan as it is worth
 * @param sku     what it is in the county store, if it is sold there; the store's price is the measure then
 * @param lowMark with so many left, or fewer, the keeper is asked to get more
 */
public record GoodsSheet(String name, String nameEn, Drawing drawing, long points, Optional<SkuCode> sku, long lowMark,
        boolean onShelf) {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_ENGLISH = 60;
    static final long DEAREST = 2_000;
    private static final long HIGHEST_MARK = 10_000;

    void check() {
        new Fields().text(name, LONGEST_NAME, "name")
                .must(nameEn.length() <= LONGEST_ENGLISH, "nameEn", "too_long", LONGEST_ENGLISH)
                .must(nameEn.chars().noneMatch(Character::isISOControl), "nameEn", "control")
                .must(drawing != null, "picture", "required")
                .between(points, 1, DEAREST, "points").between(lowMark, 0, HIGHEST_MARK, "lowMark").orRefuse();
    }
}
