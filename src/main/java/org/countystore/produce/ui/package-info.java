/** The catalogue and the board of today's prices. */
package org.countystore.produce.ui;
