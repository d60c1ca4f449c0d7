/**
 * Photos that show something, and papers that prove something: a spoiled pack, a laboratory's report.
 *
 * <p>A photo is drawn anew when it comes in, so that nothing of the telephone, the place or the hour it was taken at is
 * kept, and no file that only pretends to be a picture. It lies in the database beside what it proves. Its owner sees it,
 * and those who work at the place to which it is shown; nobody else learns that it exists, unless it is published.
 *
 * <p>A paper is a PDF, kept as it is and only ever handed out as a file, or a picture, drawn anew.
 *
 * <p>Higher capabilities call {@link Album} and {@link Archive}. Calls down to access and once.
 */
package org.countystore.evidence;
