package org.yibao.workbook;

import java.util.stream.Collectors;
import org.yibao.tables.AddedColumn;
import org.yibao.tables.TableTemplate;

/** Says which conditions may be added to a table, to someone who asked for another one. */
public final class PossibleColumns {
    private PossibleColumns() {}

    /** @param asked what was asked for: the name of a condition, or the label of a column */
    public static String text(TableTemplate<?> table, String asked) {
        String why = table.barred().get(asked);
        String names = table.possible().stream().map(AddedColumn::name).collect(Collectors.joining("、"));
        return (why == null ? "" : "不能增加“" + asked + "”：" + why + "。") + "可以增加的条件：" + names;
    }
}
