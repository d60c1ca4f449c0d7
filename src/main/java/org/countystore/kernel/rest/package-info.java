/** What every resource shares: the parameters of a list. */
package org.countystore.kernel.rest;
