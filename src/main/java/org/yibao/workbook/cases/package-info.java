/** Sheet 用例: examples beside the tables, with what must come of them. Its columns follow the declared facts. */
package org.yibao.workbook.cases;
