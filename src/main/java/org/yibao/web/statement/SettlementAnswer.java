package org.yibao.web.statement;

import java.util.List;
import org.yibao.decision.Bill;
import org.yibao.decision.Line;
import org.yibao.decision.Reason;
import org.yibao.decision.RulebookName;
import org.yibao.decision.SettlementDecision;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;
import org.yibao.web.request.YearForm;

/** A {@link SettlementDecision} as it goes out: amounts of the year in yuan, too. */
public record SettlementAnswer(
        RulebookName rulebook,
        Bill statement,
        List<Line> lines,
        YearForm yearToDate,
        List<Reason> reasons,
        List<Check> checks,
        List<Missing> missing,
        boolean demo,
        String explanation) {
    public static SettlementAnswer of(SettlementDecision decision) {
        return new SettlementAnswer(
                decision.rulebook(),
                decision.statement(),
                decision.lines(),
                YearForm.of(decision.yearToDate()),
                decision.reasons(),
                decision.checks(),
                decision.missing(),
                decision.demo(),
                decision.explanation());
    }
}
