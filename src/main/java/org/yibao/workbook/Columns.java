package org.yibao.workbook;

import java.util.Arrays;
import java.util.List;
import org.yibao.facts.Labelled;

/** Columns that every table has. */
final class Columns {
    static final Column REGION =
            Column.condition("region", "地区代码", ColumnKind.REGION, true, "Division", "code == \"$param\"");
    static final Column REGION_NAME = Column.answer("regionName", "地区名称", ColumnKind.NAME, false);
    static final Column CLAUSE = Column.answer("clause", "依据条款", ColumnKind.CLAUSE, true);
    static final Column NOTE = Column.answer("note", "备注（口径说明）", ColumnKind.TEXT, false);

    private Columns() {}

    static List<String> labels(Labelled... constants) {
        return Arrays.stream(constants).map(Labelled::label).toList();
    }
}
