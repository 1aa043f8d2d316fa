package org.yibao.web.statement;

import java.util.ArrayList;
import java.util.List;

/** Marks workbooks with ①, ②, …, so that their paths need not stand in every line. */
final class WorkbookMarks {
    private static final int FIRST = '①';
    private static final int LAST = '⑳';

    private final List<String> workbooks = new ArrayList<>();

    /** Replaces the workbook of {@code workbook#sheet!row} by its mark. */
    String shorten(String row) {
        int end = row.indexOf('#');
        if (end < 0) {
            return row;
        }
        String workbook = row.substring(0, end);
        if (!workbooks.contains(workbook)) {
            workbooks.add(workbook);
        }
        return mark(workbooks.indexOf(workbook)) + row.substring(end + 1);
    }

    /** Each mark with its workbook. */
    List<StatementField> legend() {
        return workbooks.stream()
                .map(workbook -> new StatementField(mark(workbooks.indexOf(workbook)), workbook))
                .toList();
    }

    private static String mark(int index) {
        return index <= LAST - FIRST ? Character.toString(FIRST + index) : "[%d]".formatted(index + 1);
    }
}
