package org.yibao.review.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecisions;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.tables.Column;
import org.yibao.tables.RowValues;
import org.yibao.workbook.Workbook;
import org.yibao.workbook.cases.CaseTables;
import org.yibao.workbook.cases.CaseTemplate;

/** Runs the cases of a workbook. Pure: the same rulebooks and workbook give the same report. */
public final class Cases {
    private Cases() {}

    /**
     * Runs every case of a workbook, and says which of its rows no case touches.
     *
     * @param published the rulebooks that are in force
     * @param workbook  the workbook, edited or not; it takes the place of the published one of its path
     */
    public static CaseReport run(Rulebooks published, Workbook workbook) {
        Rulebooks rulebooks = Candidate.of(published, workbook);
        try {
            return run(workbook, rulebooks);
        } finally {
            rulebooks.all().forEach(Rulebook::release); // made for these cases alone
        }
    }

    private static CaseReport run(Workbook workbook, Rulebooks rulebooks) {
        CaseTemplate template = CaseTables.beside(workbook.sheets());
        Function<RowValues, Answer> decider = decider(template, rulebooks);
        Touched touched = new Touched(workbook, rulebooks.divisions());
        List<CaseResult> results = new ArrayList<>();
        for (RowValues row : workbook.cases()) {
            Answer answer = decider.apply(row);
            touched.add(row, answer);
            results.add(result(template, row, answer));
        }
        return new CaseReport(workbook.path(), results, touched.coverage());
    }

    private static Function<RowValues, Answer> decider(CaseTemplate template, Rulebooks rulebooks) {
        if (template.equals(CaseTables.FUNDING)) {
            FundingDecisions decisions = new FundingDecisions(rulebooks);
            return row -> FundingCase.ask(decisions, row);
        }
        SettlementDecisions decisions = new SettlementDecisions(rulebooks);
        BirthDates anybody = new BirthDates(rulebooks);
        return row -> BenefitCase.ask(decisions, anybody, row);
    }

    private static CaseResult result(CaseTemplate template, RowValues row, Answer answer) {
        List<CaseComparison> comparisons = template.expected().stream()
                .filter(column -> row.cells().containsKey(column.key()))
                .map(column -> comparison(column, row, answer))
                .toList();
        return new CaseResult(
                row.text(CaseTemplate.ID),
                row.source().cell(CaseTemplate.ID),
                row.text("clause"),
                answer.outcome(),
                answer.needs(),
                comparisons);
    }

    private static CaseComparison comparison(Column column, RowValues row, Answer answer) {
        Money amount = answer.amounts().get(column.key());
        return new CaseComparison(
                column.label(),
                row.source().cell(column.key()),
                row.cells().get(column.key()).toString(),
                amount == null ? answer.outcome().label() : amount.toString());
    }
}
