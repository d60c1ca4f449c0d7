/**
 * What every screen is laid out with: the page, its head, money, weight, empty states, refusals beside fields. Draws with
 * the classes of {@code webapp/styles/county.css}; knows no capability.
 */
package org.countystore.kernel.ui;
