/**
 * The figures of the notices of 2020 as the workbooks first held them, and the program that wrote those workbooks. From then on the
 * workbooks are edited by people; the program stays so that a reviewer can read what was in them.
 */
package org.yibao.workbook.notices;
