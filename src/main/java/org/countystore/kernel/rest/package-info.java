/** What every resource shares: the parameters of a list and of a day. */
package org.countystore.kernel.rest;
