package org.yibao.web.statement;

import org.yibao.decision.Bill;
import org.yibao.decision.Reversal;
import org.yibao.decision.RulebookName;
import org.yibao.web.request.YearForm;

/** A {@link Reversal} as it goes out: amounts of the year in yuan, too. */
public record ReversalAnswer(RulebookName rulebook, Bill statement, YearForm yearToDate) {
    public static ReversalAnswer of(Reversal reversal) {
        return new ReversalAnswer(reversal.rulebook(), reversal.statement(), YearForm.of(reversal.yearToDate()));
    }
}
