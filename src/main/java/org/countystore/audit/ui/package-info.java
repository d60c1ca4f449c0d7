/** Looking through the audit and asking whether it is whole, for auditors and administrators. */
package org.countystore.audit.ui;
