/** Taking photos and looking at them, for the screens of higher capabilities. */
package org.countystore.evidence.ui;
