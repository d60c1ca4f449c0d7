/** The love shops over the API. */
package org.countystore.loveshop.rest;
