/** What the file of a workbook holds beside values: hidden and merged cells, formulas, where sheets and their parts stand. */
package org.yibao.workbook.layout;
