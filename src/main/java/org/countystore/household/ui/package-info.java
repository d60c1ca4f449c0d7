/** The register on screen: the list, one household, its form. */
package org.countystore.household.ui;
