package org.yibao.decision;

import java.util.ArrayList;
import java.util.List;
import org.yibao.money.Money;
import org.yibao.rules.Judgement;
import org.yibao.rules.benefit.AccountsEnded;
import org.yibao.rules.benefit.AccountsEnding;
import org.yibao.rules.benefit.ThreeLayers;
import org.yibao.settlement.Visit;
import org.yibao.terms.Check;
import org.yibao.terms.Outcome;

/** What clauses expect of a bill: no family account after 2020 (JL-2020-15.4-1), no fourth layer (JL-2020-15.6-4). It changes no amount. */
final class BillChecks {
    private BillChecks() {}

    static List<Check> of(Visit visit, List<Judgement> judgements) {
        List<Check> checks = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (visit.account() > 0 && judgement.finding() instanceof AccountsEnding) {
                checks.add(new Check(
                        judgement.clause(),
                        "家庭账户支付",
                        Outcome.IN_PRINCIPLE,
                        "家庭账户支付%s元；2020年底前须有取消方案".formatted(new Money(visit.account()))));
            } else if (visit.account() > 0 && judgement.finding() instanceof AccountsEnded) {
                checks.add(new Check(
                        judgement.clause(),
                        "家庭账户支付",
                        Outcome.NOT_MET,
                        "家庭账户支付%s元；家庭账户应于2020年底前取消".formatted(new Money(visit.account()))));
            } else if (visit.backstop() > 0 && judgement.finding() instanceof ThreeLayers) {
                checks.add(new Check(
                        judgement.clause(),
                        "第四层支付",
                        Outcome.IN_PRINCIPLE,
                        "三重制度之外另有大病兜底%s元，未计入本单；是否保留由当地说明（Q11）".formatted(new Money(visit.backstop()))));
            }
        }
        return List.copyOf(checks);
    }
}
