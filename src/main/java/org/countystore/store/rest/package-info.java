/** {@code /api/listings} for everybody and the store; {@code /api/stock} and {@code /api/stock-counts} for the store. */
package org.countystore.store.rest;
