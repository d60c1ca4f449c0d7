/** {@code /api/purchases}, {@code /api/consignments} and {@code /api/collection-points}. */
package org.countystore.collection.rest;
