package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.codes.AgeReference;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 个人缴费标准: what a person pays in for one year. Source: JL-2020-15.2-1.
 *
 * @param source    where the row stands
 * @param clause    clause it rests on
 * @param region    division it is for
 * @param year      policy year
 * @param student   for pupils and students only, for others only, or {@code null} for both
 * @param reference day on which the age is counted (question Q5)
 * @param ageFrom   lowest age in completed years, included; {@code null} for no lowest
 * @param ageTo     highest age in completed years, included (question Q5); {@code null} for no highest
 * @param standard  the contribution; {@code null} until it is filled in
 * @param note      how to read it; may be {@code null}
 */
public record ContributionRow(
        RowSource source,
        String clause,
        String region,
        int year,
        Boolean student,
        AgeReference reference,
        Integer ageFrom,
        Integer ageTo,
        Money standard,
        String note)
        implements FundingRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS =
            Set.of(Figure.STANDING, Figure.CONTRIBUTION, Figure.ENROLMENT_ASSISTANCE, Figure.PAYABLE);

    @Override
    public String sentence() {
        return "%s个人缴费每人每年%s".formatted(who(), FigureText.yuan(standard));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }

    /** Whom it is for, such as 非学生、19周岁及以上. */
    private String who() {
        String status = student == null ? "" : student ? "大中小学生" : "非学生";
        String age = age();
        return status.isEmpty() || age.isEmpty() ? status + age : status + "、" + age;
    }

    private String age() {
        boolean fromBirth = ageFrom == null;
        boolean toAny = ageTo == null;
        if (fromBirth && toAny) {
            return "";
        }
        String range = fromBirth
                ? "%d周岁及以下".formatted(ageTo)
                : toAny ? "%d周岁及以上".formatted(ageFrom) : "%d至%d周岁".formatted(ageFrom, ageTo);
        return range + "（按" + reference.label() + "计算）";
    }
}
