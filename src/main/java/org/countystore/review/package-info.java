/**
 * From a deed to posted love points (爱心积分): rulebook, deed, monthly review, public notice, objection.
 *
 * <p>A {@link Rulebook} stands for a county or a village from the first of a month on and is never changed backwards. A group
 * head proposes {@link Deed deeds} of the own households, also what one of them told at the kiosk
 * ({@link SelfReport}); the reviewers of the village vote on each in the {@link Review} of
 * its month, those who are of the household, kin to it or proposed the deed aside. {@link Reckoning} turns votes into points.
 * The list then stands as a public notice; each {@link Objection} is answered, and only when the notice closes are the points
 * posted, once. What was posted may come on a {@link Board} for a while.
 *
 * <p>Whether all this is fair is asked besides and changes nothing: a {@link SecondLook} at one deed in twenty, {@link Fairness}
 * figures for the supervisor, and a {@link Simulation} of a rulebook before it holds. Calls down to points, household, evidence,
 * paper and once. Announces nothing.
 */
package org.countystore.review;
