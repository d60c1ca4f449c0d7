/**
 * County, towns, villages and communities by their official code.
 *
 * <p>A place's code begins with the code of the place above it, so whoever holds a role at a town holds it in each of
 * its villages, and a second county fits into the same installation. Places come from the official list that the
 * program carries; nobody types them in. Calls nothing. Announces nothing.
 */
package org.countystore.place;
