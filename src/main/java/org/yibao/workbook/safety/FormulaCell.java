package org.yibao.workbook.safety;

/**
 * A formula in a table.
 *
 * @param sheet name of the sheet
 * @param cell  the cell, such as {@code D12}
 * @param text  the formula without the equals sign; blank when it is shared and written at another cell
 * @param kind  {@code normal}, {@code shared}, {@code array} or {@code dataTable}
 */
record FormulaCell(String sheet, String cell, String text, String kind) {
    Fault fault(String expected) {
        return new Fault(sheet, cell, "=" + text, expected);
    }
}
