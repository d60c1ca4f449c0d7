/** The screens of the village scale and of the road: made for a phone and a gloved finger first. */
package org.countystore.collection.ui;
