/** {@code /api/places}, for everybody. */
package org.countystore.place.rest;
