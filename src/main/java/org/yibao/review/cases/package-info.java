/**
 * Cases that staff write in the sheet 用例 of a workbook, run against the workbook's tables: expected beside actual, at the cell.
 *
 * <p>{@link org.yibao.review.cases.Cases} asks the same deciders as the service does, over the published rulebooks with the workbook put
 * in their place. A question without an answer is a result like any other ({@link org.yibao.workbook.cases.CaseOutcome}).
 * {@link org.yibao.review.cases.Coverage} names the rows that no case touches.
 */
package org.yibao.review.cases;
