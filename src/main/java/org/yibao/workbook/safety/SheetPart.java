package org.yibao.workbook.safety;

/**
 * A sheet and the part that holds it.
 *
 * @param name name of the sheet
 * @param id   relationship of the workbook that names the part
 */
record SheetPart(String name, String id) {}
