/** The own account, and giving accounts and roles to people. */
package org.countystore.access.ui;
