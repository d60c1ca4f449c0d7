/** The administrator's list of pairings. */
package org.countystore.pairing.ui;
