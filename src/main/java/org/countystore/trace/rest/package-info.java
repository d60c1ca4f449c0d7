/** The journey as JSON, and as the light page behind a label's code. */
package org.countystore.trace.rest;
