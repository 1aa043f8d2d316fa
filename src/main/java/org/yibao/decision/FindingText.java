package org.yibao.decision;

import static org.yibao.money.BasisPoints.percent;

import org.yibao.rules.Finding;
import org.yibao.rules.funding.AssistanceEntitlement;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.Eligible;
import org.yibao.rules.funding.EqualTreatment;
import org.yibao.rules.funding.LeftOpen;
import org.yibao.rules.funding.NotEligible;
import org.yibao.rules.funding.Reading;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;

/** What a finding says, in Chinese, without its full stop. */
final class FindingText {
    private FindingText() {}

    static String of(Finding finding) {
        if (finding instanceof SubsidyStandardRow row) {
            return "财政补助每人每年%s元".formatted(row.standard());
        } else if (finding instanceof SubsidySplitRow row) {
            return "中央财政%s元、省级财政%s元、市县财政%s元".formatted(row.central(), row.province(), row.local());
        } else if (finding instanceof ContributionRow row) {
            return "%s个人缴费每人每年%s元".formatted(who(row), row.standard());
        } else if (finding instanceof AssistanceRow row) {
            return "%s参保资助%s".formatted(row.identity().label(), measure(row));
        } else if (finding instanceof Eligible eligible) {
            return "凭%s可在当地参保".formatted(eligible.basis().label());
        } else if (finding instanceof NotEligible notEligible) {
            return notEligible.reason();
        } else if (finding instanceof EqualTreatment equal) {
            return "持居住证参保，%s与当地居民标准相同".formatted(equal.item().label());
        } else if (finding instanceof AssistanceEntitlement entitlement) {
            return "%s的个人缴费可得参保资助".formatted(entitlement.identity().label());
        } else if (finding instanceof Reading reading) {
            return reading.text();
        } else if (finding instanceof LeftOpen leftOpen) {
            return leftOpen.reason();
        }
        return BenefitFindingText.of(finding);
    }

    /** Whom a contribution row is for, such as 非学生、19周岁及以上. */
    static String who(ContributionRow row) {
        String student = row.student() == null ? "" : row.student() ? "大中小学生" : "非学生";
        String age = age(row);
        return student.isEmpty() || age.isEmpty() ? student + age : student + "、" + age;
    }

    private static String age(ContributionRow row) {
        boolean fromBirth = row.ageFrom() == null || row.ageFrom() == 0;
        boolean toAny = row.ageTo() == null;
        if (fromBirth && toAny) {
            return "";
        }
        String range = fromBirth
                ? "%d周岁及以下".formatted(row.ageTo())
                : toAny ? "%d周岁及以上".formatted(row.ageFrom()) : "%d至%d周岁".formatted(row.ageFrom(), row.ageTo());
        return range + "（按" + row.reference().label() + "计算）";
    }

    private static String measure(AssistanceRow row) {
        return row.amount() != null ? row.amount() + "元" : "个人缴费的" + percent(row.ratio());
    }
}
