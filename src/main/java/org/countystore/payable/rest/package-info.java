/** {@code /api/payables} and {@code /api/payments}: what waits for its money, and paying it. */
package org.countystore.payable.rest;
