/** Deeds, reviews, notices and objections over the API. */
package org.countystore.review.rest;
