/** A unit's roster on screen. */
package org.countystore.unit.ui;
