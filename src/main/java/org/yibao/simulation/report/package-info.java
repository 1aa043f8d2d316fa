/**
 * Results to be read by people: a workbook, a page to print, and one long table of figures for other programs. The same result makes the
 * same bytes.
 */
package org.yibao.simulation.report;
