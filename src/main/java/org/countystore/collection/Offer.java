package org.countystore.collection;

import java.util.List;

import org.countystore.produce.Grade;
import org.countystore.produce.PriceBand;
import org.countystore.produce.Produce;

/** What a point buys today: a kind, its grades from the best down, and what a kilogram of each should cost. */
public record Offer(Produce produce, List<Line> grades) {
    public record Line(Grade grade, PriceBand band) {
    }
}
