/**
 * Sheets to print, as PDF: labels, cards and notice sheets by the same pen.
 *
 * <p>Drawn in millimetres, because a label is a thing of 60 by 40 of them, and never scaled by the reader's program. The
 * Chinese letters that a sheet uses are in the file itself, so that it looks the same at any printer. Decides nothing about
 * what stands on a sheet. Knows only the kernel. Announces nothing.
 */
package org.countystore.paper;
