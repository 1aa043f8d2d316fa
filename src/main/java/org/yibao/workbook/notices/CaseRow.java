package org.yibao.workbook.notices;

import java.util.HashMap;
import java.util.Map;

/** One case to draw into a sheet 用例, cell by cell; a cell that is not set is blank. */
final class CaseRow {
    private final Map<String, Object> cells;

    private CaseRow(Map<String, Object> cells) {
        this.cells = cells;
    }

    static CaseRow named(String id) {
        return new CaseRow(Map.of()).with("id", id);
    }

    /** The same case with one cell more. */
    CaseRow with(String key, Object value) {
        Map<String, Object> more = new HashMap<>(cells);
        more.put(key, value);
        return new CaseRow(Map.copyOf(more));
    }

    CaseRow expecting(String outcome) {
        return with("outcome", outcome);
    }

    /** The clause that it is about, and what it shows. */
    CaseRow under(String clause, String note) {
        return with("clause", clause).with("note", note);
    }

    Map<String, Object> cells() {
        return cells;
    }
}
