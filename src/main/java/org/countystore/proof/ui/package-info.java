/** The promise on a page: whether everything is accounted for. */
package org.countystore.proof.ui;
