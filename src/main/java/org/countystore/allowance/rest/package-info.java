/** {@code /api/allowances}, {@code /api/grants}, {@code /api/units/{id}/allowances}, {@code /api/allowance-policies}. */
package org.countystore.allowance.rest;
