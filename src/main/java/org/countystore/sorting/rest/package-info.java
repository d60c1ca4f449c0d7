/** {@code /api/sorting-runs}, {@code /api/inspections}, {@code /api/packings} and what lies at a station. */
package org.countystore.sorting.rest;
