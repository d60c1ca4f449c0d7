package org.countystore.lot;

import java.util.List;

import org.countystore.kernel.LotId;

/**
 * What a lot was made of and what happened to all of it, told without the rows one by one: a pack may have a thousand behind it.
 *
 * @param lots     level by level, the lot itself first
 * @param passages without what was taken from one to make the next, and without mistakes that were taken back
 * @param whole    false if there are more than {@value Lineage#MOST} lots and the rest is left out
 */
public record Past(List<LotId> lots, List<Passage> passages, boolean whole) {
}
