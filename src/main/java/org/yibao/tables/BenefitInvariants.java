package org.yibao.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.money.BasisPoints;
import org.yibao.money.Money;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.OutpatientRow;
import org.yibao.rules.benefit.ReliefChoiceRow;
import org.yibao.rules.benefit.ResidentsIncomeRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.benefit.SeriousIllnessRow;

/** What must hold of the rows of benefit tables. */
final class BenefitInvariants {
    private static final int FEWEST_POINTS = 500;
    private static final int MOST_POINTS = 1_000;
    private static final int LOWEST_RATIO = 6_000;
    private static final int SHARE_OF_INCOME = 5_000;

    /** The brackets of a region and period adjoin, from nothing to no end. */
    static final Invariant<SeriousBracketRow> BRACKETS_ADJOIN = Invariant.ofWholeTable((rows, all) -> rows.stream()
            .collect(Collectors.groupingBy(
                    row -> List.of(row.region(), row.firstDay(), row.lastDay(), row.conditions(), row.demo())))
            .values()
            .stream()
            .map(BenefitInvariants::notAdjoining)
            .flatMap(Collection::stream));

    /** A bracket ends above its beginning. */
    static final Invariant<SeriousBracketRow> BRACKETS_ASCEND =
            Invariant.ofEachRow(row -> row.upTo() != null && row.upTo().compareTo(row.above()) <= 0
                    ? Optional.of(Breach.refused(row, "upTo", row.upTo(), "大于本段的起点 " + row.above() + "；最后一段留空"))
                    : Optional.empty());

    /** JS-2020-77.5-3: 5 to 10 points. */
    static final Invariant<ReliefChoiceRow> FIVE_TO_TEN_POINTS = Invariant.ofEachRow(
            row -> row.points() != null && (row.points() < FEWEST_POINTS || row.points() > MOST_POINTS)
                    ? Optional.of(Breach.refused(row, "points", BasisPoints.percent(row.points()), "5% 至 10% 之间选定的百分点"))
                    : Optional.empty());

    /** Only outpatient care tells village clinics apart. */
    static final Invariant<OutpatientRow> VILLAGE_CLINICS_APART = Invariant.ofEachRow(row ->
            row.kind() != CareKind.OUTPATIENT && row.deductiblePeriod() == DeductiblePeriod.PER_YEAR_VILLAGE_APART
                    ? Optional.of(Breach.refused(
                            row,
                            "deductiblePeriod",
                            row.deductiblePeriod().label(),
                            "每次或每年累计：只有普通门诊可以选“%s”"
                                    .formatted(row.deductiblePeriod().label())))
                    : Optional.empty());

    /** NAT-2020-24.5-2, JS-2020-77.5-2: no bracket pays less than 60 %. */
    static final Invariant<SeriousBracketRow> BRACKETS_AT_THE_FLOOR =
            Invariant.ofEachRow(row -> row.ratio() != null && row.ratio() < LOWEST_RATIO
                    ? Optional.of(Breach.reported(
                            row,
                            "ratio",
                            BasisPoints.percent(row.ratio()),
                            "不低于 " + BasisPoints.percent(LOWEST_RATIO) + "（NAT-2020-24.5-2，大病保险最低支付比例）"))
                    : Optional.empty());

    /** NAT-2020-24.5-1: the deductible is half of residents' income; above it is a failure, below it is none (question Q15). */
    static final Invariant<SeriousIllnessRow> HALF_OF_INCOME =
            (rows, all) -> rows.stream().filter(row -> row.deductible() != null).flatMap(row -> incomes(row, all)
                    .filter(income -> row.deductible().compareTo(half(income)) > 0)
                    .limit(1)
                    .map(income -> Breach.reported(
                            row,
                            "deductible",
                            row.deductible(),
                            "不高于 %s 元：居民人均可支配收入 %s 元的一半（NAT-2020-24.5-1，“居民收入”第%d行%s）"
                                    .formatted(
                                            half(income),
                                            income.income(),
                                            income.source().row(),
                                            income.demo() ? "，示例" : ""))));

    private BenefitInvariants() {}

    private static List<Breach> notAdjoining(List<SeriousBracketRow> set) {
        List<Breach> breaches = new ArrayList<>();
        List<SeriousBracketRow> ascending = set.stream()
                .sorted(Comparator.comparing(SeriousBracketRow::above))
                .toList();
        Money end = Money.ZERO;
        for (SeriousBracketRow row : ascending) {
            if (!row.above().equals(end)) {
                breaches.add(Breach.refused(
                        row,
                        "above",
                        row.above(),
                        end == null ? "没有这一段：上一段已无上限" : "上一段的上限 " + end + "（首段为 0），各段须首尾相接"));
            }
            end = row.upTo();
        }
        if (end != null) {
            breaches.add(Breach.refused(ascending.get(ascending.size() - 1), "upTo", end, "空白：最后一段没有上限"));
        }
        return breaches;
    }

    /** The incomes that a deductible is compared with somewhere: the nearest one above it, and those below it that it decides for. */
    private static Stream<ResidentsIncomeRow> incomes(SeriousIllnessRow row, TableRows all) {
        Stream<ResidentsIncomeRow> above =
                all.mostSpecific(ResidentsIncomeRow.class, row.region(), income -> meet(row, income)).stream();
        Stream<ResidentsIncomeRow> below = all.of(ResidentsIncomeRow.class).stream()
                .filter(income -> !income.region().equals(row.region()))
                .filter(income -> meet(row, income))
                .filter(
                        income -> all
                                .mostSpecific(
                                        SeriousIllnessRow.class,
                                        income.region(),
                                        deductible -> meet(deductible, income))
                                .stream()
                                .anyMatch(row::equals));
        return Stream.concat(above, below).filter(income -> income.income() != null);
    }

    private static boolean meet(Row left, Row right) {
        return left.period().overlaps(right.period()) && Together.meet(left, right);
    }

    private static Money half(ResidentsIncomeRow income) {
        return income.income().times(SHARE_OF_INCOME);
    }
}
