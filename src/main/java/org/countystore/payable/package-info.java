/**
 * What the county owes the households for their produce (应付), and how it is paid: in cash at the village or by transfer.
 *
 * <p>Each slip has an account of its own in the ledger with a floor, so that nobody is paid more than is owed, however
 * many cashiers press the button at once. A payment names the slips it pays, whole or in part; a mistaken one is taken
 * back by a reversal, never changed. Who owes later than promised is marked, because late pay is what villagers
 * complain of first. Calls down to household and ledger. Announces nothing.
 */
package org.countystore.payable;
