package org.yibao.decision;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yibao.money.Money;
import org.yibao.rules.Judgement;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.EqualTreatment;
import org.yibao.rules.funding.NotEligible;
import org.yibao.rules.funding.Reading;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;
import org.yibao.terms.Contribution;
import org.yibao.terms.FundingOutcome;
import org.yibao.terms.Missing;
import org.yibao.terms.Subsidy;

/** The paragraph that a clerk reads to the person. */
final class FundingExplanation {
    private final int year;
    private final Place region;
    private final FundingOutcome outcome;
    private final Function<String, String> citation;

    private FundingExplanation(int year, Place region, FundingOutcome outcome, Function<String, String> citation) {
        this.year = year;
        this.region = region;
        this.outcome = outcome;
        this.citation = citation;
    }

    /** @param citation how a clause is cited, by its id, such as 吉医保联〔2020〕15号一（一） */
    static String of(int year, Place region, FundingOutcome outcome, Function<String, String> citation) {
        return new FundingExplanation(year, region, outcome, citation).paragraph();
    }

    private String paragraph() {
        if (outcome.standing() == FundingOutcome.Standing.NOT_ELIGIBLE) {
            return "您不能凭此依据在%s参加%d年度城乡居民基本医疗保险：%s。可凭当地有效的户籍、居住证或学籍参保。"
                    .formatted(region.fullName(), year, told(NotEligible.class));
        }
        return "您在%s参加%d年度城乡居民基本医疗保险。".formatted(region.fullName(), year)
                + sentence(told(EqualTreatment.class))
                + subsidy(outcome.terms().subsidy())
                + contribution(outcome.terms().contribution())
                + total(outcome.terms().total())
                + sentence(told(Reading.class))
                + missing();
    }

    private String subsidy(Subsidy subsidy) {
        if (subsidy.total() == null) {
            return "当地%d年财政补助标准尚待填写。".formatted(year);
        }
        String split = subsidy.central() == null || subsidy.province() == null || subsidy.local() == null
                ? "，各级分担尚待填写"
                : "，其中中央财政%s元、省级财政%s元、市县财政%s元%s"
                        .formatted(subsidy.central(), subsidy.province(), subsidy.local(), cite(SubsidySplitRow.class));
        return "财政每年为您补助%s元%s%s。".formatted(subsidy.total(), cite(SubsidyStandardRow.class), split);
    }

    private String contribution(Contribution contribution) {
        if (contribution.standard() == null) {
            return "当地%d年个人缴费标准尚待填写。".formatted(year) + entitlement();
        }
        String standard = "您的个人缴费标准是每年%s元%s。".formatted(contribution.standard(), cite(ContributionRow.class));
        if (contribution.assistance() == null) {
            return standard + entitlement();
        }
        return contribution.assistance().equals(Money.ZERO)
                ? standard + "您需缴纳%s元。".formatted(contribution.payable())
                : standard + "其中参保资助%s元，您需缴纳%s元。".formatted(contribution.assistance(), contribution.payable());
    }

    private String entitlement() {
        String entitled = outcome.reasons().stream()
                .map(Judgement::finding)
                .filter(AssistanceEntitlement.class::isInstance)
                .map(finding -> ((AssistanceEntitlement) finding).identity().label())
                .distinct()
                .collect(Collectors.joining("、"));
        return entitled.isEmpty() ? "" : "您是%s，可得参保资助，资助金额尚未确定，因此应缴金额待定。".formatted(entitled);
    }

    private static String total(Money total) {
        return total == null ? "" : "财政补助与个人缴费合计每年%s元。".formatted(total);
    }

    private String missing() {
        String parameters =
                outcome.missing().stream().map(Missing::parameter).distinct().collect(Collectors.joining("、"));
        return parameters.isEmpty() ? "" : "尚缺：%s，确定后可再查询。".formatted(parameters);
    }

    private String told(Class<?> type) {
        return outcome.reasons().stream()
                .filter(judgement -> type.isInstance(judgement.finding()))
                .map(judgement -> judgement.finding().sentence())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private String cite(Class<?> type) {
        List<String> cited = outcome.reasons().stream()
                .filter(judgement -> type.isInstance(judgement.finding()))
                .map(judgement -> citation.apply(judgement.clause()))
                .distinct()
                .toList();
        return cited.isEmpty() ? "" : "（%s）".formatted(String.join("、", cited));
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : text + "。";
    }
}
