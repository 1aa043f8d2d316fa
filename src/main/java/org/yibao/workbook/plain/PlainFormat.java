package org.yibao.workbook.plain;

/** How a figure of a plain table is shown; spreadsheet formats. */
public enum PlainFormat {
    TEXT("@", 14),
    YUAN("#,##0.00;[Red]-#,##0.00", 20),
    HEADS("#,##0;[Red]-#,##0", 14),
    SHARE("0.00%;[Red]-0.00%", 11),
    DECIMAL("#,##0.0;[Red]-#,##0.0", 11),
    WHOLE("0", 9);

    private final String pattern;
    private final int width;

    PlainFormat(String pattern, int width) {
        this.pattern = pattern;
        this.width = width;
    }

    String pattern() {
        return pattern;
    }

    /** Characters that a column of it is wide. */
    int width() {
        return width;
    }
}
