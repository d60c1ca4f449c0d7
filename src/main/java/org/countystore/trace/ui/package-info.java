/** A lot's journey for the people who handle it. */
package org.countystore.trace.ui;
