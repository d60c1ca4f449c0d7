package org.countystore.points;

import org.countystore.kernel.PlaceCode;

/** What was promised on a village's fund and is not posted yet. Whoever promises it, up the ladder, knows how much. */
public interface Promises {
    /** Points of that origin in all. Nothing more is promised until the caller's transaction ends. */
    long heldStill(PlaceCode village, Origin origin);
}
