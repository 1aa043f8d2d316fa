/** Draws workbooks: tables from their declarations with drop-downs and checks, the workbooks that a province
 * begins with, and the problems that a check found, at their cells. */
package org.yibao.workbook.write;
