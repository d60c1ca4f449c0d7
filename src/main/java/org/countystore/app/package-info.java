/**
 * The top of the ladder: what joins the capabilities into one running product. Start-up, the database
 * connection, the REST application, health, the frame around the pages. Calls anything below; nothing
 * calls it.
 */
package org.countystore.app;
