/**
 * The yearly purchase allowance (定额采购): what each member of staff may spend on produce of the programme.
 *
 * <p>A {@link AllowancePolicy} says how much a year brings and in which tranches, one for a festival or one sum. A union
 * grants it to its roster; each tranche of each person then is an account of the ledger with a floor, so that no two
 * devices can ever spend the same fen. An order holds from the oldest open tranche first; packing settles the hold,
 * cancelling releases it. A return gives back to the tranche it came from; one that has ended stands open again for that
 * person for some days, on an account of its own, so that what had lapsed does not come back with it. What each person has
 * of a tranche is the sum of its {@link AllowanceEntry entries}: a grant, a correction, what leaving took. Nothing here lists
 * people by what they bought: a unit sees sums.
 *
 * <p>Screens and the API use {@link Granting}, {@link Correcting} (union, county) and {@link Spending} (the person). Higher
 * capabilities call {@link Purses} and {@link Restitution}. Calls down to ledger, unit and once. Hears from unit who leaves
 * and who moves. Announces nothing.
 */
package org.countystore.allowance;
