package org.yibao.workbook.safety;

/** Finds formulas that ask another program for data (DDE), such as {@code cmd|'/c calc'!A0}. */
final class Dde {
    private Dde() {}

    /** Whether a bar stands outside of texts and quoted names: no other formula has one. */
    static boolean in(String formula) {
        if (formula.indexOf('|') < 0) {
            return false;
        }
        char quote = 0;
        for (int index = 0; index < formula.length(); index++) {
            char character = formula.charAt(index);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '|') {
                return true;
            } else if (character == '"' || character == '\'') {
                quote = character;
            }
        }
        return false;
    }

    /** @throws UnsafeWorkbookException for such a formula, wherever it stands */
    static void refuse(String sheet, String formula) {
        if (in(formula)) {
            throw new UnsafeWorkbookException(new Fault(sheet, null, formula, "不调用其他程序的公式（含有 DDE 动态数据交换，请删去这个公式）"));
        }
    }
}
