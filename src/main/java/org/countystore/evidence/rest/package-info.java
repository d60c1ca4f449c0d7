/** {@code /api/photos}. */
package org.countystore.evidence.rest;
