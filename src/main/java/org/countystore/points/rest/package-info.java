/** {@code /api/cards}: the cards of a village, what they open, and what happens to one that is lost. */
package org.countystore.points.rest;
