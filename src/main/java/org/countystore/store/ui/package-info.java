/** The county store's own screens: listings with a preview, and the packs of each lot with their diary and counts. */
package org.countystore.store.ui;
