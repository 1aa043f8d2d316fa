package org.yibao.decision;

import static org.yibao.money.BasisPoints.percent;

import org.yibao.money.Money;
import org.yibao.rules.Finding;
import org.yibao.rules.benefit.AccountsEnded;
import org.yibao.rules.benefit.AccountsEnding;
import org.yibao.rules.benefit.AnnualCapRow;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.CountsTowardSeriousIllness;
import org.yibao.rules.benefit.DeductibleRow;
import org.yibao.rules.benefit.IdentityDayRow;
import org.yibao.rules.benefit.IdentityHolds;
import org.yibao.rules.benefit.InpatientRow;
import org.yibao.rules.benefit.MedicalAssistanceRow;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.OutsideRules;
import org.yibao.rules.benefit.ReferralExemption;
import org.yibao.rules.benefit.ReferralRow;
import org.yibao.rules.benefit.Relief;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ReliefRange;
import org.yibao.rules.benefit.ResidentsIncomeRow;
import org.yibao.rules.benefit.RoundingRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;
import org.yibao.rules.benefit.ThreeLayers;
import org.yibao.rules.benefit.TwoDiseaseCare;

/** What a benefit finding says, in Chinese, without its full stop. */
final class BenefitFindingText {
    private BenefitFindingText() {}

    static String of(Finding finding) {
        if (finding instanceof OutpatientRow row) {
            return "%s起付标准%s（%s），支付比例%s"
                    .formatted(
                            row.kind().label(),
                            yuan(row.deductible()),
                            row.deductiblePeriod().label(),
                            ratio(row.ratio()));
        } else if (finding instanceof DeductibleRow row) {
            return "%s起付标准为%s".formatted(row.kind().label(), yuan(row.deductible()));
        } else if (finding instanceof InpatientRow row) {
            return "%s住院起付标准首次%s、第二次%s、以后%s，支付比例%s"
                    .formatted(
                            row.facility().label(),
                            yuan(row.first()),
                            yuan(row.second()),
                            yuan(row.later()),
                            ratio(row.ratio()));
        } else if (finding instanceof AnnualCapRow row) {
            return "基本医保年度最高支付%s".formatted(yuan(row.cap()));
        } else if (finding instanceof ReferralRow row) {
            return "%s就医支付比例降低%s".formatted(row.distance().label(), points(row.reduction()));
        } else if (finding instanceof SeriousIllnessRow row) {
            return "大病保险年度起付线%s，%s".formatted(yuan(row.deductible()), row.capped() ? "封顶线" + yuan(row.cap()) : "不设封顶线");
        } else if (finding instanceof SeriousBracketRow row) {
            return "大病保险%s元以上%s支付%s"
                    .formatted(row.above(), row.upTo() == null ? "" : "至" + row.upTo() + "元", ratio(row.ratio()));
        } else if (finding instanceof ReliefChoiceRow row) {
            return "当地选定支付比例提高%s".formatted(points(row.points()));
        } else if (finding instanceof MedicalAssistanceRow row) {
            return "%s医疗救助比例%s，年度限额%s".formatted(row.identity().label(), ratio(row.ratio()), yuan(row.annualCap()));
        } else if (finding instanceof ResidentsIncomeRow row) {
            return "居民人均可支配收入%s".formatted(yuan(row.income()));
        } else if (finding instanceof RoundingRow row) {
            return "%s%s到%s"
                    .formatted(
                            row.layer().label(), row.mode().label(), row.unit().label());
        } else if (finding instanceof Relief relief) {
            return "%s大病保险起付线按%s计，支付比例提高%s%s"
                    .formatted(
                            relief.identity().label(),
                            percent(relief.deductibleFactor()),
                            points(relief.addedRatio()),
                            relief.capLifted() ? "，不封顶" : "");
        } else if (finding instanceof ReliefRange range) {
            return "%s大病保险起付线按%s计，支付比例提高%s至%s，由当地选定"
                    .formatted(
                            range.identity().label(),
                            percent(range.deductibleFactor()),
                            points(range.fewest()),
                            points(range.most()));
        }
        return withoutFigure(finding);
    }

    private static String withoutFigure(Finding finding) {
        if (finding instanceof ReferralExemption exemption) {
            return "%s省内转诊，享受本地待遇，支付比例不降低".formatted(exemption.identity().label());
        } else if (finding instanceof CountsTowardSeriousIllness counts) {
            return "%s个人负担的政策范围内费用计入大病保险".formatted(counts.kind().label());
        } else if (finding instanceof AssistanceScope scope) {
            return "%s在医疗救助范围内".formatted(scope.identity().label());
        } else if (finding instanceof IdentityHolds holds) {
            return "认定日具有%s身份".formatted(holds.identity().label());
        } else if (finding instanceof IdentityDayRow row) {
            return "身份按%s认定".formatted(row.day().label());
        } else if (finding instanceof ThreeLayers) {
            return "依次由基本医疗保险、大病保险、医疗救助支付，一单结算";
        } else if (finding instanceof TwoDiseaseCare) {
            return "高血压、糖尿病门诊用药按两病保障机制支付";
        } else if (finding instanceof OutsideRules outside) {
            return outside.reason();
        } else if (finding instanceof AccountsEnding) {
            return "家庭账户在2020年底前取消，此前须有取消方案";
        } else if (finding instanceof AccountsEnded) {
            return "家庭账户已取消，不再支付";
        }
        throw new IllegalArgumentException("No text for " + finding);
    }

    private static String yuan(Money money) {
        return money == null ? "待填" : money + "元";
    }

    private static String points(Integer basisPoints) {
        return basisPoints == null ? "待填" : percent(basisPoints).replace("%", "个百分点");
    }

    private static String ratio(Integer basisPoints) {
        return basisPoints == null ? "待填" : percent(basisPoints);
    }
}
