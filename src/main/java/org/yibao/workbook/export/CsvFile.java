package org.yibao.workbook.export;

import java.nio.charset.StandardCharsets;

/**
 * A table as comma-separated values, for git: one line a row, so that a line of a difference is a row of a table.
 *
 * @param path path of the file: that of its workbook without the ending, then the name of the sheet, such as
 *             {@code jilin/funding/财政补助分担.csv}
 * @param text labels in the first line; lines end in a line feed
 */
public record CsvFile(String path, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The content in UTF-8.
     *
     * @param byteOrderMark whether it begins with a byte order mark, which Excel needs to see that it is UTF-8
     */
    public byte[] content(boolean byteOrderMark) {
        return ((byteOrderMark ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
