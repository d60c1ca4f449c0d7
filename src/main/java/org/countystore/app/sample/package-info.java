/**
 * The sample county: what a newcomer sees a minute after the run command, and what tests and screenshots stand on.
 *
 * <p>Loaded into an empty database through the use cases themselves, with the clock set back, by accounts that are
 * allowed to do what they do; so every rule holds in it. The same seed gives the same county.
 */
package org.countystore.app.sample;
