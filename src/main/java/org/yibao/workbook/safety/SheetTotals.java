package org.yibao.workbook.safety;

/** Counts rows, cells and formulas of all sheets, and the highest shared text that a cell names. */
final class SheetTotals {
    private int rows;
    private int cells;
    private int formulas;
    private int highestText = -1;
    private Fault ofHighestText;

    void row(String sheet) {
        rows++;
        if (rows > Limits.ROWS) {
            throw new UnsafeWorkbookException(
                    Fault.ofSheet(sheet, "工作簿超过 %d 行，请删去多余的行，或分成几个工作簿".formatted(Limits.ROWS)));
        }
    }

    void cell() {
        cells++;
    }

    void formula(String sheet) {
        formulas++;
        if (formulas > Limits.FORMULAS) {
            throw new UnsafeWorkbookException(
                    Fault.ofSheet(sheet, "公式超过 %d 个，请把公式改为数值（复制后选择性粘贴“数值”）".formatted(Limits.FORMULAS)));
        }
    }

    void sharedString(String sheet, String cell, int index) {
        if (index > highestText) {
            highestText = index;
            ofHighestText = new Fault(sheet, cell, null, "文字（这一格指向不存在的共享文字，已损坏，请重新填写）");
        }
    }

    /** @throws UnsafeWorkbookException when a cell names a shared text that there is not */
    void requireSharedStrings(int count) {
        if (highestText >= count) {
            throw new UnsafeWorkbookException(ofHighestText);
        }
    }

    int cells() {
        return cells;
    }
}
