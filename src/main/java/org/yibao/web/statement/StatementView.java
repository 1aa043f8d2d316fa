package org.yibao.web.statement;

import java.util.List;
import org.yibao.decision.Reason;
import org.yibao.divisions.Divisions;
import org.yibao.web.request.SettlementRequest;

/**
 * What stands on a printed statement.
 *
 * @param answer    the settlement
 * @param facts     the person and the care, in the order in which they are printed
 * @param fees      what the bill is made of
 * @param lines     lines of the statement; empty without statement
 * @param workbooks workbooks that the lines' rows stand in, each with its mark
 * @param clauses   the lines' clauses, and those of the other findings
 */
public record StatementView(
        SettlementAnswer answer,
        List<StatementField> facts,
        List<StatementField> fees,
        List<StatementLine> lines,
        List<StatementField> workbooks,
        List<ClauseName> clauses) {
    private static final int SHORT = 12;

    /** A clause as a reader knows it: its id, the notice and the item in it. */
    public record ClauseName(String id, String notice, String item) {
        static ClauseName of(Reason reason) {
            return new ClauseName(reason.clause(), reason.notice(), reason.item());
        }
    }

    static StatementView of(SettlementRequest request, SettlementAnswer answer, Divisions divisions) {
        WorkbookMarks marks = new WorkbookMarks();
        return new StatementView(
                answer,
                StatementField.facts(request, divisions),
                StatementField.fees(request.fees()),
                answer.lines().stream()
                        .map(line -> StatementLine.of(line, marks))
                        .toList(),
                marks.legend(),
                answer.reasons().stream().map(ClauseName::of).distinct().toList());
    }

    /** The beginning of the rulebook's version: enough to tell versions apart on paper. */
    public String shortVersion() {
        return answer.rulebook().version().substring(0, SHORT);
    }
}
