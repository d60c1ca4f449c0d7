/** {@code /api/orders} and {@code /api/cart}. */
package org.countystore.ordering.rest;
