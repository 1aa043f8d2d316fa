package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 筹资下限: what a higher level expects of the level below. It is checked and reported, and never changes an amount.
 * Sources: NAT-2020-24.1-1, NAT-2020-24.2-1, JS-2020-77.1-1, JS-2020-77.1-2.
 *
 * @param source      where the row stands
 * @param clause      clause it rests on
 * @param region      division whose places it binds
 * @param year        policy year
 * @param item        the figure it is about
 * @param floor       lowest figure of a person and year
 * @param increase    expected increase over the year before; soft once the floor is reached; {@code null} when none is asked for
 * @param inPrinciple whether the floor itself holds only in principle (原则上)
 * @param note        how to read it; may be {@code null}
 */
public record FundingFloorRow(
        RowSource source,
        String clause,
        String region,
        int year,
        FundingItem item,
        Money floor,
        Money increase,
        boolean inPrinciple,
        String note)
        implements FundingRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.STANDING);

    @Override
    public String sentence() {
        return "%s不低于%s".formatted(item.label(), FigureText.yuan(floor));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
