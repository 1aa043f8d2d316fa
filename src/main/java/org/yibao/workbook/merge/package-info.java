/**
 * Merges what two persons edited in one workbook, row by row: a row is known by its conditions, not by its place. A plan says what to take
 * over, or what the two must settle first; the writer carries it out in one of the two files, whose formats, widths and drop-downs stay.
 */
package org.yibao.workbook.merge;
