/**
 * What is looked at before a workbook from a person is read, so that nothing it holds can run, reach out or fill the memory.
 *
 * <p>{@link org.yibao.workbook.safety.WorkbookGuard} goes over the file once, as a stream: what kind of file it is, the entries of its
 * archive, the relationships between its parts, and the rows and cells of its sheets. It believes no declared size, refuses what a
 * decision table has no use for (macros, external links, objects, data connections), and refuses a file that two programs could read
 * differently. A file without formulas goes on as it came. Formulas in the tables are computed when they are plain arithmetic, and handed
 * on as numbers.
 *
 * <p>The package knows spreadsheet files, and no decision table: which sheets are tables is told to it.
 */
package org.yibao.workbook.safety;
