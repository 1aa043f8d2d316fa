package org.yibao.workbook.layout;

/** Names of the sheets of a workbook that hold neither a table nor cases. */
public final class ExtraSheets {
    /** How the workbook is filled in. */
    public static final String NOTES = "说明";

    /** What may stand in cells of codes. */
    public static final String CODES = "代码表";

    /** The problems that a check found, with their cells. */
    public static final String PROBLEMS = "问题清单";

    private ExtraSheets() {}
}
