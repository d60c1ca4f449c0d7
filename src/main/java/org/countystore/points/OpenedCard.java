package org.countystore.points;

import java.util.Optional;

/** A card that somebody opened, and by whose word. */
public record OpenedCard(PointsCard card, CardKey.Way way, Optional<PointsProxy> proxy) {
}
