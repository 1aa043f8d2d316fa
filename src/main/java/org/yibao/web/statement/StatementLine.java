package org.yibao.web.statement;

import java.util.List;
import org.yibao.decision.Line;

/**
 * A line of a printed statement.
 *
 * @param line the line
 * @param rows its table rows, the workbook shortened to its mark, such as {@code ①住院待遇!12}
 */
public record StatementLine(Line line, List<String> rows) {
    static StatementLine of(Line line, WorkbookMarks marks) {
        return new StatementLine(line, line.rows().stream().map(marks::shorten).toList());
    }
}
