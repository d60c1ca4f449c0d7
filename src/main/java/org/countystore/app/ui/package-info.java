/** The frame around the pages, the way in, and each role's home. */
package org.countystore.app.ui;
