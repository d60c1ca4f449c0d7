/** The screens of love points: the cards of a village, one card, and the fund. */
package org.countystore.points.ui;
