/** Types into a workbook as a person would: a value into a cell, a condition column into a table. Nothing else of the file changes. */
package org.yibao.workbook.edit;
