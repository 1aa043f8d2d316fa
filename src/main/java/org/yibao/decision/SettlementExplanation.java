package org.yibao.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.yibao.money.Money;
import org.yibao.settlement.Visit;
import org.yibao.terms.Missing;

/** The paragraph that a clerk reads to the person about one bill. */
final class SettlementExplanation {
    private SettlementExplanation() {}

    static String of(Visit visit, Bill bill, List<Reason> reasons, List<Missing> missing, boolean demo) {
        String what = "%s，%s。"
                .formatted(visit.care().kind().label(), visit.care().facility().label());
        if (bill == null) {
            String parameters =
                    missing.stream().map(Missing::parameter).distinct().collect(Collectors.joining("、"));
            return what + "尚缺：%s，确定后才能结算。".formatted(parameters);
        }
        String layers = "本次总费用%s元，其中政策范围内%s元。基本医疗保险支付%s元%s%s。"
                .formatted(
                        bill.total(),
                        bill.inScope(),
                        bill.basic(),
                        paid("，大病保险支付%s元", bill.seriousIllness()),
                        paid("，医疗救助支付%s元", bill.assistance()));
        String person = "您个人负担%s元。".formatted(bill.person());
        return what + layers + person + favours(reasons) + (demo ? "本单用到示例参数，不是当地政策，不能作为结算依据。" : "");
    }

    private static String paid(String text, Money amount) {
        return amount.equals(Money.ZERO) ? "" : text.formatted(amount);
    }

    /** What rules without a table did for the person. */
    private static String favours(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.row() == null)
                .map(Reason::finding)
                .distinct()
                .map(finding -> finding + "。")
                .collect(Collectors.joining());
    }
}
