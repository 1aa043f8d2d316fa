/** Cells to typed values: numbers, dates, codes and texts as people type them, and advice where one is not what its column holds. */
package org.yibao.workbook.cell;
