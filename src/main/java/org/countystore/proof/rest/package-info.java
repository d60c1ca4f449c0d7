/** {@code /api/proof}: the last proof for everybody, a fresh one for the auditor. */
package org.countystore.proof.rest;
