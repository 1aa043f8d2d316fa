package org.yibao.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.yibao.decision.FundingDecision;
import org.yibao.facts.FundingQuery;
import org.yibao.rules.RowPerRuleBase;
import org.yibao.workbook.Workbook;

/** A new edition of the tables, in a process that has compiled the rules without tables and read a workbook once, as a service has. */
@State(Scope.Benchmark)
public class Loading {
    @Param("5000")
    int rows;

    private Edited edited;
    private FundingQuery first;

    @Setup
    public void edit() {
        edited = new Edited(rows);
        first = edited.questions().get(0);
    }

    /** Rows that were read: check them, name the version, make it, decide. */
    FundingDecision loadRows() {
        return decideBy(edited.workbook());
    }

    /** The same from the file. */
    FundingDecision loadWorkbook() {
        return decideBy(edited.jilin().read(edited.content()));
    }

    private FundingDecision decideBy(Workbook workbook) {
        return edited.jilin().decisions(edited.jilin().edition(workbook)).decide(first);
    }

    /** The same rows as rules: from the file to a rule base, without a decision. */
    KieBase compileRowsAsRules() {
        List<String> drl = new ArrayList<>(RowPerRuleBase.drl(edited.workbook(), edited.content()));
        return RowPerRuleBase.compile(drl);
    }
}
