package org.yibao.review;

import java.util.List;
import org.yibao.review.difference.Change;
import org.yibao.review.difference.RowChange;

/**
 * What one edition of a workbook changes of another.
 *
 * @param workbook path of the workbook
 * @param meaning  what is decided differently, merged into few lines
 * @param rows     rows added, removed or changed, whatever their order
 */
public record WorkbookDifference(String workbook, List<Change> meaning, List<RowChange> rows) {
    public WorkbookDifference {
        meaning = List.copyOf(meaning);
        rows = List.copyOf(rows);
    }

    public boolean empty() {
        return meaning.isEmpty() && rows.isEmpty();
    }
}
