package org.yibao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.RowPerRuleFunding;
import org.yibao.facts.FundingQuery;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.RowPerRuleBase;
import org.yibao.rules.RuleSource;
import org.yibao.workbook.Workbook;

/** One edition of the tables with everything that can be asked of it. */
final class Edited {
    private final Jilin jilin = new Jilin();
    private final List<FundingQuery> questions = Questions.all();
    private final byte[] content;
    private final Workbook workbook;
    private final Rulebook rulebook;

    /** @param rows rows of subsidy, split and contribution together */
    Edited(int rows) {
        content = new SyntheticTables(jilin.divisions(), jilin.clauses(), rows).workbook();
        workbook = jilin.read(content);
        rulebook = jilin.edition(workbook);
    }

    Jilin jilin() {
        return jilin;
    }

    List<FundingQuery> questions() {
        return questions;
    }

    byte[] content() {
        return content;
    }

    Workbook workbook() {
        return workbook;
    }

    /** The service, remembering nothing yet. */
    FundingDecisions service() {
        return jilin.decisions(rulebook);
    }

    /** Hand-written Java, proved to answer every question as the service does. */
    HandWrittenFunding handWritten() {
        FundingDecisions service = service();
        HandWrittenFunding handWritten =
                new HandWrittenFunding(jilin.divisions(), rulebook.rows(), questions, service::decide);
        for (FundingQuery question : questions) {
            require(question, handWritten.decide(question).equals(service.decide(question)));
        }
        return handWritten;
    }

    /** A rule a row, proved to answer as the service does. */
    RowPerRuleFunding rowPerRule() {
        FundingDecisions service = service();
        List<String> drl = new ArrayList<>(tablesAsRules());
        jilin.rulesWithoutTables().stream().map(RuleSource::text).forEach(drl::add);
        RowPerRuleFunding rowPerRule = new RowPerRuleFunding(
                rulebook, RowPerRuleBase.of(drl, jilin.rules().rules()));
        for (FundingQuery question : questions.subList(0, 1_000)) {
            require(question, rowPerRule.decide(question).equals(service.decide(question)));
        }
        return rowPerRule;
    }

    /** What Drools' spreadsheet compiler makes of the workbooks. */
    private List<String> tablesAsRules() {
        Workbook national = jilin.workbooks(workbook).get(0);
        List<String> drl = new ArrayList<>(RowPerRuleBase.drl(national, jilin.nationalWorkbook()));
        drl.addAll(RowPerRuleBase.drl(workbook, content));
        return drl;
    }

    private static void require(FundingQuery question, boolean alike) {
        if (!alike) {
            throw new IllegalStateException("Answered otherwise: " + question);
        }
    }
}
