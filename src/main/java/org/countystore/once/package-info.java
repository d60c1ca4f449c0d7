/**
 * Known calls: every thing that outsiders create carries an id of their choosing, and asking twice makes one thing.
 *
 * <p>The row of the call is the first statement of the transaction, so of fifty equal calls one goes on and the others
 * wait for it. The loser's transaction is thrown away and the call repeated; it then finds the row and answers what
 * stands. A refusal is rolled back with its row: it is not remembered, and the call may be sent again.
 */
package org.countystore.once;
