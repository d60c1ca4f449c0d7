/**
 * Which cadre assists which household (结对帮扶), from when until when.
 *
 * <p>A household has one cadre at a time, a cadre may have several. A pairing is never deleted: it ends, and the next one begins.
 * The cadre knows the household by its masked name, and finds in the shop what its village sells. Calls down to household, place,
 * access and once. Announces nothing.
 */
package org.countystore.pairing;
