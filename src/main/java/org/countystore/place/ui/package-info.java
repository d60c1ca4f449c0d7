/** The list of places, and the field in which other screens choose one. */
package org.countystore.place.ui;
