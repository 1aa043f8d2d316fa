/** Workbooks over REST: checked, compared, marked, and printed as a page. */
package org.yibao.web.workbook;
