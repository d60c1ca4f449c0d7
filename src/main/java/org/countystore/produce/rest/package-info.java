/** {@code /api/produce} and {@code /api/guide-prices}, for everybody. */
package org.countystore.produce.rest;
