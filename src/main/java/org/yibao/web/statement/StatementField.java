package org.yibao.web.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.divisions.Divisions;
import org.yibao.facts.Care;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.PointText;
import org.yibao.facts.Said;
import org.yibao.money.Money;
import org.yibao.web.request.PersonRequest;
import org.yibao.web.request.SettlementRequest;

/**
 * A labelled value on a printed statement.
 *
 * @param label label, in Chinese
 * @param value value, not yet escaped
 */
public record StatementField(String label, String value) {
    private static final String NONE = "无";

    static List<StatementField> facts(SettlementRequest request, Divisions divisions) {
        SettlementRequest.CareRequest care = request.care();
        PersonRequest person = request.enrollee();
        Care visit = care.given().in(person.region());
        List<StatementField> fields = new ArrayList<>();
        fields.add(new StatementField("参保地", division(person.region(), divisions)));
        fields.add(new StatementField("人员身份", identities(request)));
        for (Fact fact : Said.facts(care.of())) {
            fields.add(new StatementField(fact.label(), said(care, fact)));
        }
        fields.add(new StatementField("就医地", division(visit.place(), divisions)));
        fields.add(new StatementField("就医日期", visit.date().toString()));
        fields.add(new StatementField("结算日期", visit.settled().toString()));
        if (!visit.diseases().isEmpty()) {
            Set<Disease> diseases = new TreeSet<>(visit.diseases());
            fields.add(new StatementField(
                    "病种", diseases.stream().map(Disease::label).collect(Collectors.joining("、"))));
        }
        return List.copyOf(fields);
    }

    static List<StatementField> fees(SettlementRequest.FeesRequest fees) {
        List<StatementField> fields = new ArrayList<>();
        fields.add(new StatementField("总费用", yuan(fees.total())));
        fields.add(new StatementField("全自费", yuan(fees.selfPaid())));
        fields.add(new StatementField("超限价", yuan(fees.overLimit())));
        fields.add(new StatementField("先行自付", yuan(fees.paidFirst())));
        addIfAny(fields, "家庭账户支付", fees.account());
        addIfAny(fields, "大病兜底", fees.backstop());
        return List.copyOf(fields);
    }

    private static void addIfAny(List<StatementField> fields, String label, BigDecimal amount) {
        if (amount != null && amount.signum() != 0) {
            fields.add(new StatementField(label, yuan(amount)));
        }
    }

    private static String yuan(BigDecimal amount) {
        return amount == null ? Money.ZERO.toString() : Money.ofYuan(amount).toString();
    }

    private static String division(String code, Divisions divisions) {
        return "%s（%s）".formatted(divisions.fullName(code), code);
    }

    private static String said(SettlementRequest.CareRequest care, Fact fact) {
        int point = care.said().point(fact);
        String text = PointText.of(fact, point);
        return fact == Facts.KIND && point == CareKind.INPATIENT.ordinal()
                ? "%s（本年第%d次）".formatted(text, care.admission() == null ? 1 : care.admission())
                : text;
    }

    /** The identities that the person holds on the day of service. */
    private static String identities(SettlementRequest request) {
        List<PersonRequest.HeldPeriod> periods = request.enrollee().identities();
        String labels = periods == null
                ? ""
                : periods.stream()
                        .filter(period -> !period.from().isAfter(request.care().date()))
                        .filter(period -> period.to() == null
                                || !period.to().isBefore(request.care().date()))
                        .map(period -> period.code().label())
                        .distinct()
                        .collect(Collectors.joining("、"));
        return labels.isEmpty() ? NONE : labels;
    }
}
