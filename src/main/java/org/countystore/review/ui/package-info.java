/** The screens of group heads, reviewers and the public notice. */
package org.countystore.review.ui;
