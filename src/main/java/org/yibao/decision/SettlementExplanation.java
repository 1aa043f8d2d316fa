package org.yibao.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.yibao.money.Money;
import org.yibao.settlement.Visit;
import org.yibao.terms.Missing;

/** The paragraph that a clerk reads to the person about one bill. */
final class SettlementExplanation {
    private SettlementExplanation() {}

    /** @param favours what {@link #favours} says of the reasons */
    static String of(Visit visit, Bill bill, String favours, List<Missing> missing, boolean demo) {
        String what =
                visit.care().kind().label() + "，" + visit.care().facility().label() + "。";
        if (bill == null) {
            String parameters =
                    missing.stream().map(Missing::parameter).distinct().collect(Collectors.joining("、"));
            return what + "尚缺：" + parameters + "，确定后才能结算。";
        }
        return what + "本次总费用" + bill.total() + "元，其中政策范围内" + bill.inScope() + "元。基本医疗保险支付" + bill.basic() + "元"
                + paid("大病保险", bill.seriousIllness()) + paid("医疗救助", bill.assistance()) + "。您个人负担" + bill.person()
                + "元。"
                + favours + (demo ? "本单用到示例参数，不是当地政策，不能作为结算依据。" : "");
    }

    private static String paid(String payer, Money amount) {
        return amount.equals(Money.ZERO) ? "" : "，" + payer + "支付" + amount + "元";
    }

    /** What rules without a table did for the person. */
    static String favours(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.row() == null)
                .map(Reason::finding)
                .distinct()
                .map(finding -> finding + "。")
                .collect(Collectors.joining());
    }
}
