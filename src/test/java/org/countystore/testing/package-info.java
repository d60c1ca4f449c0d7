/**
 * What tests stand on: two migrated databases, a server of its own in a child process, a browser.
 *
 * <p>What a machine lacks is installed from its packages where that is possible; otherwise the test fails
 * with one sentence that says what to install. Nothing is ever skipped in silence.
 */
package org.countystore.testing;
