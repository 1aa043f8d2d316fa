package org.yibao.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibao.money.Money;
import org.yibao.rules.funding.AssistanceRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.rules.funding.FundingRow;
import org.yibao.rules.funding.SubsidySplitRow;
import org.yibao.rules.funding.SubsidyStandardRow;

/** What must hold of the rows of funding tables. */
final class FundingInvariants {
    /** The shares of a row add up to the subsidy of its place and year. */
    static final Invariant<SubsidySplitRow> SHARES_ADD_UP = (splits, all) -> splits.stream()
            .filter(SubsidySplitRow::complete)
            .flatMap(split ->
                    all.mostSpecific(SubsidyStandardRow.class, split.region(), row -> sameYear(row, split)).stream()
                            .filter(standard -> standard.standard() != null
                                    && !standard.standard().equals(sum(split)))
                            .limit(1)
                            .map(standard -> Breach.refused(
                                    split,
                                    "central",
                                    split.central(),
                                    "中央、省级、市县三项之和等于补助标准 %s 元（现为 %s 元）的金额".formatted(standard.standard(), sum(split)))));

    /** A subsidy that is more specific than the row of its shares is what they add up to, too. */
    static final Invariant<SubsidyStandardRow> IS_SHARED_OUT = (standards, all) -> standards.stream()
            .filter(standard -> standard.standard() != null)
            .flatMap(standard ->
                    all.mostSpecific(SubsidySplitRow.class, standard.region(), row -> sameYear(row, standard)).stream()
                            .filter(split -> !split.region().equals(standard.region()))
                            .filter(split ->
                                    split.complete() && !standard.standard().equals(sum(split)))
                            .limit(1)
                            .map(split -> Breach.refused(
                                    standard,
                                    "standard",
                                    standard.standard(),
                                    "这一地区分担之和 %s 元（“财政补助分担”第%d行，%s）；改补助标准，或为这一地区另写一行分担"
                                            .formatted(
                                                    sum(split), split.source().row(), all.name(split.region())))));

    /** Support is an amount or a ratio. */
    static final Invariant<AssistanceRow> AMOUNT_OR_RATIO =
            Invariant.ofEachRow(row -> row.amount() != null && row.ratio() != null
                    ? Optional.of(Breach.refused(row, "ratio", "已填", "空白：资助金额与资助比例只填一项"))
                    : Optional.empty());

    /** The lowest age of a row is not above its highest. */
    static final Invariant<ContributionRow> AGES_IN_ORDER =
            Invariant.ofEachRow(row -> row.ageFrom() != null && row.ageTo() != null && row.ageFrom() > row.ageTo()
                    ? Optional.of(Breach.refused(
                            row, "ageTo", row.ageTo(), "不小于“周岁自”的 " + row.ageFrom() + " 周岁；这一行现在不适用于任何人"))
                    : Optional.empty());

    /** NAT-2020-24.1-1, JS-2020-77.1-1: the subsidy that higher levels ask for, as 筹资下限 has it. */
    static final Invariant<SubsidyStandardRow> SUBSIDY_AT_THE_FLOOR =
            atTheFloor(SubsidyStandardRow.class, FundingItem.SUBSIDY, SubsidyStandardRow::standard);

    /** NAT-2020-24.2-1, JS-2020-77.1-2: the contribution that higher levels ask for, as 筹资下限 has it. */
    static final Invariant<ContributionRow> CONTRIBUTION_AT_THE_FLOOR =
            atTheFloor(ContributionRow.class, FundingItem.CONTRIBUTION, ContributionRow::standard);

    private FundingInvariants() {}

    /** Whether two rows apply together to someone in a year. */
    private static boolean sameYear(FundingRow left, FundingRow right) {
        return left.year() == right.year() && Together.meet(left, right);
    }

    private static Money sum(SubsidySplitRow split) {
        return split.central().plus(split.province()).plus(split.local());
    }

    /** Every floor on the way up binds, not only the nearest; and one below a row binds the places that the row decides there. */
    private static <R extends FundingRow> Invariant<R> atTheFloor(
            Class<R> type, FundingItem item, Function<R, Money> figure) {
        return (rows, all) -> rows.stream()
                .filter(row -> figure.apply(row) != null)
                .flatMap(row -> Stream.concat(
                                all.above(FundingFloorRow.class, row.region()), floorsBelow(row, type, all).stream())
                        .filter(floor -> floor.item() == item && sameYear(floor, row))
                        .filter(floor -> figure.apply(row).compareTo(floor.floor()) < 0)
                        .map(floor -> Breach.reported(row, "standard", figure.apply(row), expected(floor, all))));
    }

    private static <R extends FundingRow> List<FundingFloorRow> floorsBelow(R row, Class<R> type, TableRows all) {
        return all.of(FundingFloorRow.class).stream()
                .filter(floor -> !floor.region().equals(row.region()))
                .filter(floor -> all.mostSpecific(type, floor.region(), other -> sameYear(other, floor)).stream()
                        .anyMatch(row::equals))
                .toList();
    }

    private static String expected(FundingFloorRow floor, TableRows all) {
        return "不低于 %s 元（%s%s，%s的%s下限）"
                .formatted(
                        floor.floor(),
                        floor.inPrinciple() ? "原则上，" : "",
                        floor.clause(),
                        all.name(floor.region()),
                        floor.item().label());
    }
}
