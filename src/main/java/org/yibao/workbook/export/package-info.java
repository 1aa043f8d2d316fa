/** A workbook as texts: CSV for version control, a page for the printer, lines to compare. */
package org.yibao.workbook.export;
