/** The screens of the love shops: the keeper's till and shelves, and what the county pays for. */
package org.countystore.loveshop.ui;
