/**
 * Units and the people who work there: whoever is on a roster may buy from the yearly allowance.
 *
 * <p>A person stands on one roster at a time and keeps the same row when changing units, so that what is left of the
 * allowance goes along. Calls down to place and access. Announces {@link ColleagueLeft} and {@link ColleagueMoved}.
 */
package org.countystore.unit;
