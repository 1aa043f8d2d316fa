package org.yibao.review.difference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yibao.codes.Labelled;
import org.yibao.money.Money;
import org.yibao.terms.BenefitFigures;
import org.yibao.terms.BenefitOutcome;
import org.yibao.terms.Bracket;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.FundingTerms;
import org.yibao.terms.Rounding;

/** Every figure of an outcome by its Chinese name, as a person reads it. Written out, so that one that nobody compares, or misreads, shows. */
final class FiguresByHand {
    private static final String MISSING = "待填";
    private static final List<String> LAYERS = List.of("基本医疗保险舍入", "大病保险舍入", "医疗救助舍入");

    private FiguresByHand() {}

    static Map<String, String> of(FundingOutcome outcome) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(
                "参保与标准",
                switch (outcome.standing()) {
                    case ELIGIBLE -> "可参保，有标准";
                    case NOT_ELIGIBLE -> "不符合参保条件";
                    case NO_TERMS -> "该年度没有有效标准";
                });
        FundingTerms terms = outcome.terms();
        boolean none = terms == null;
        figures.put("财政补助合计", none ? "无" : yuan(terms.subsidy().total()));
        figures.put("中央财政补助", none ? "无" : yuan(terms.subsidy().central()));
        figures.put("省级财政补助", none ? "无" : yuan(terms.subsidy().province()));
        figures.put("市县财政补助", none ? "无" : yuan(terms.subsidy().local()));
        figures.put("个人缴费标准", none ? "无" : yuan(terms.contribution().standard()));
        figures.put("参保资助", none ? "无" : yuan(terms.contribution().assistance()));
        figures.put("个人应缴", none ? "无" : yuan(terms.contribution().payable()));
        return figures;
    }

    static Map<String, String> of(BenefitOutcome outcome) {
        BenefitFigures of = outcome.figures();
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("起付标准", yuan(of.deductible()));
        figures.put("起付方式", label(of.deductiblePeriod()));
        figures.put("支付比例", percent(of.ratio()));
        figures.put("本类年度限额", cap(of.kindCap()));
        figures.put("基本医保年度限额", cap(of.annualCap()));
        BenefitFigures.SeriousIllness serious = of.seriousIllness();
        boolean none = serious == null;
        figures.put("大病保险起付线", none ? "不计入" : yuan(serious.deductible()));
        figures.put("大病保险分段支付比例", none ? "不计入" : brackets(serious.brackets()));
        figures.put("大病保险分段基准", none ? "不计入" : label(serious.bracketBase()));
        figures.put("大病保险年度封顶线", none ? "不计入" : cap(serious.cap()));
        figures.put(
                "超基本医保限额部分计入大病保险",
                none ? "不计入" : serious.overflowCounts() == null ? MISSING : serious.overflowCounts() ? "是" : "否");
        figures.put("医疗救助比例", percent(of.assistanceRatio()));
        figures.put("医疗救助年度限额", cap(of.assistanceCap()));
        figures.put("身份认定日", label(of.identityDay()));
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            figures.put(LAYERS.get(layer), rounding(of.roundings().get(layer)));
        }
        return figures;
    }

    private static String yuan(Money amount) {
        return amount == null ? MISSING : yuan(Long.valueOf(amount.fen()));
    }

    private static String yuan(Long fen) {
        return fen == null ? MISSING : plain(fen) + "元";
    }

    private static String plain(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String cap(Long fen) {
        return fen != null && fen == Long.MAX_VALUE ? "不封顶" : yuan(fen);
    }

    private static String percent(Integer basisPoints) {
        return basisPoints == null
                ? MISSING
                : BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String brackets(List<Bracket> brackets) {
        return brackets == null
                ? MISSING
                : brackets.stream().map(FiguresByHand::bracket).collect(Collectors.joining("，"));
    }

    private static String bracket(Bracket bracket) {
        String range = bracket.upTo() == Long.MAX_VALUE
                ? plain(bracket.above()) + "元以上 "
                : plain(bracket.above()) + "至" + plain(bracket.upTo()) + "元 ";
        return range + percent(bracket.ratio());
    }

    private static String label(Labelled choice) {
        return choice == null ? MISSING : choice.label();
    }

    private static String rounding(Rounding rounding) {
        return rounding.mode().label() + "到" + rounding.unit().label();
    }
}
