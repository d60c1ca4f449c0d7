/**
 * The installation's own keys: one encrypts what identifies a person, one proves what the system itself wrote.
 * What others must be able to check without them is signed under a key that follows from the second.
 *
 * <p>Made at the first start in the data folder, readable by its owner only, or given by {@code APP_KEYS} so that several
 * nodes share them. Whoever loses them cannot read identity numbers again: they belong into the backup.
 */
package org.countystore.keys;
