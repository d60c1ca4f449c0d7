/** {@code /api/households}: the register, as far as the caller may see it. */
package org.countystore.household.rest;
