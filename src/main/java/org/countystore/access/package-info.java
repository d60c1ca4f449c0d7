/**
 * Who may come in and what for: accounts, roles held at a place or a unit, tokens, and the guard on every desk.
 *
 * <p>Screens and the API ask the same guard, so hiding a button is a courtesy and never the lock. Calls down to audit,
 * once and place. Announces nothing.
 */
package org.countystore.access;
