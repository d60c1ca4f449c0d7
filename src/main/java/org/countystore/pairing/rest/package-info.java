/** {@code /api/pairings}: who assists whom. */
package org.countystore.pairing.rest;
