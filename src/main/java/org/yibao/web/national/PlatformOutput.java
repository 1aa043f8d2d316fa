package org.yibao.web.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.decision.Bill;
import org.yibao.decision.Line;
import org.yibao.decision.SettlementDecision;
import org.yibao.money.Money;
import org.yibao.settlement.Visit;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;
import org.yibao.terms.Outcome;

/** Tells a decision by the field names of the national platform. */
final class PlatformOutput {
    private PlatformOutput() {}

    /**
     * @param number setl_id; {@code null} for a pre-settlement
     * @throws InvalidMessage when a figure that the settlement needs is missing, or the account pays more than the person's share
     */
    static PlatformAnswer.Output of(VisitData data, Visit visit, SettlementDecision decision, String number) {
        Bill bill = decision.statement();
        if (bill == null) {
            throw new InvalidMessage(decision.explanation() + "请填写："
                    + decision.missing().stream()
                            .map(PlatformOutput::place)
                            .distinct()
                            .collect(Collectors.joining("、")) + "。");
        }
        Money account = new Money(visit.account());
        if (account.compareTo(bill.person()) > 0) {
            throw new InvalidMessage(Wrongs.sentence(
                    PlatformVisitReader.DATA + "acct_pay",
                    account,
                    "不超过个人负担总金额（psn_part_amt）%s 的金额".formatted(bill.person())));
        }
        Map<String, Line> lines = decision.lines().stream().collect(Collectors.toMap(Line::item, Function.identity()));
        SettlementInformation settlement = new SettlementInformation(
                data.person(),
                data.visit(),
                number,
                data.insurance(),
                data.personType(),
                data.careType(),
                bill.total(),
                new Money(visit.fees().selfPaid()),
                new Money(visit.fees().overLimit()),
                new Money(visit.fees().paidFirst()),
                bill.inScope(),
                bill.deductible(),
                bill.basic(),
                BigDecimal.valueOf(decision.ratio(), 4),
                bill.seriousIllness(),
                bill.assistance(),
                bill.basic().plus(bill.seriousIllness()).plus(bill.assistance()),
                bill.person(),
                account,
                bill.person().minus(account),
                memo(decision));
        return new PlatformAnswer.Output(settlement, shares(bill, lines));
    }

    /** Where a missing figure is to be filled in. */
    private static String place(Missing missing) {
        String cell = missing.cell() == null ? "（加一行）" : "!" + missing.cell();
        return missing.workbook() == null
                ? missing.parameter()
                : "%s#%s%s".formatted(missing.workbook(), missing.sheet(), cell);
    }

    private static String memo(SettlementDecision decision) {
        return decision.explanation()
                + decision.checks().stream()
                        .filter(check -> check.outcome() != Outcome.MET)
                        .map(Check::detail)
                        .map(detail -> detail + "。")
                        .collect(Collectors.joining());
    }

    /** One for each fund that paid, or that a clause lets pay. */
    private static List<FundShare> shares(Bill bill, Map<String, Line> lines) {
        List<FundShare> shares = new ArrayList<>();
        Money left = bill.inScope();
        for (PlatformFund fund : PlatformFund.values()) {
            Line line = lines.get(fund.item());
            if (!line.amount().equals(Money.ZERO) || !line.rows().isEmpty()) {
                shares.add(new FundShare(fund.code(), fund.label(), left, line.amount(), line.formula()));
            }
            left = left.minus(line.amount());
        }
        return List.copyOf(shares);
    }
}
