/** Choosing among pieces that were weighed one by one, for the screens of higher capabilities. */
package org.countystore.lot.ui;
