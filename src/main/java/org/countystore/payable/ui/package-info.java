/** The cashier's screens: who waits for money, paying many at once, the list that households sign. */
package org.countystore.payable.ui;
