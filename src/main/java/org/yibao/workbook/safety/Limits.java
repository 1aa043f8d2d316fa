package org.yibao.workbook.safety;

/** How large a workbook may be. Figures of the design; each is far above what a decision table needs. */
final class Limits {
    /** Bytes of the file as it comes. */
    static final int PACKED = 20 << 20;

    /** Bytes of all parts of the file, unpacked. */
    static final long UNPACKED = 200L << 20;

    /** Bytes of one part that is neither a sheet nor the shared strings: settings, styles, comments, pictures. */
    static final long SMALL_PART = 10 << 20;

    /** Entries of the archive. */
    static final int ENTRIES = 1_000;

    /** Rows of all sheets. */
    static final int ROWS = 200_000;

    /** Columns of a sheet. */
    static final int COLUMNS = 200;

    /** Texts in the list that the cells share. */
    static final int SHARED_STRINGS = 1_000_000;

    /** Characters of a cell: what spreadsheet programs allow. */
    static final int CELL_TEXT = 32_767;

    /** Merged areas of a sheet: programs compare each with all others. */
    static final int MERGED_AREAS = 2_000;

    /** Relationships between parts. */
    static final int RELATIONSHIPS = 10_000;

    /** Elements within elements of a part. */
    static final int DEPTH = 64;

    /** Different names of elements and attributes of a part: an XML reader keeps them all. */
    static final int NAMES = 2_000;

    /** Bytes from one {@code <} to the next: an XML reader keeps an attribute as a whole. */
    static final int TAG_AND_TEXT = 1 << 20;

    /** Formulas in the tables of a workbook. */
    static final int FORMULAS = 20_000;

    /** Characters of a formula. */
    static final int FORMULA_TEXT = 1_000;

    /** Cells of a workbook that has formulas: to compute them, all cells are held in memory. */
    static final int CELLS_BESIDE_FORMULAS = 200_000;

    private Limits() {}
}
