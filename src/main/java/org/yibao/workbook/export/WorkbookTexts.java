package org.yibao.workbook.export;

import java.util.List;

/**
 * A workbook as texts.
 *
 * @param path   path below the tables folder
 * @param title  title on its cover; the path where it has none
 * @param sheets its tables and its cases, in the order of the sheets
 */
public record WorkbookTexts(String path, String title, List<SheetText> sheets) {
    public WorkbookTexts {
        sheets = List.copyOf(sheets);
    }
}
