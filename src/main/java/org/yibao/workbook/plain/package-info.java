/** Workbooks that are no decision tables: reports that are written, and lists of head-counts that are read. */
package org.yibao.workbook.plain;
