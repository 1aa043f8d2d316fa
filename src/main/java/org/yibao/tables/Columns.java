package org.yibao.tables;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.yibao.codes.Labelled;
import org.yibao.divisions.Division;
import org.yibao.facts.Facts;

/** Columns that every table has. */
public final class Columns {
    static final Column REGION = Column.condition(
            "region",
            "地区代码",
            true,
            new Asks.Joined(Facts.PLACE, Division.class, "code == \"$param\"", ColumnKind.REGION));
    static final Column REGION_NAME = Column.answer("regionName", "地区名称", ColumnKind.NAME, false);
    static final Column CLAUSE = Column.answer("clause", "依据条款", ColumnKind.CLAUSE, true);
    public static final Column NOTE = Column.answer("note", "备注（口径说明）", ColumnKind.TEXT, false);

    /** Key of the column that says whether a row is a demonstration. */
    public static final String DEMO = "demo";

    private Columns() {}

    /** Letter of each column by its key. */
    public static Map<String, String> letters(List<Column> columns) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            letters.put(columns.get(index).key(), CellReference.convertNumToColString(index));
        }
        return Collections.unmodifiableMap(letters);
    }

    public static List<String> labels(Labelled... constants) {
        return Arrays.stream(constants).map(Labelled::label).toList();
    }
}
