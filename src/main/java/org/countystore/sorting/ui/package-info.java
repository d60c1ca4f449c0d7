/** The screens of the town station and of the county test station. */
package org.countystore.sorting.ui;
