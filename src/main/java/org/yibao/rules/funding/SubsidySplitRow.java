package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 财政补助分担: who pays the subsidy of one insured person and year. Source: JL-2020-15.1-1.
 *
 * @param source   where the row stands
 * @param clause   clause it rests on
 * @param region   division it is for
 * @param year     policy year
 * @param central  paid by the central budget; {@code null} until it is filled in
 * @param province paid by the province; {@code null} until it is filled in
 * @param local    paid by city and county together (question Q21); {@code null} until it is filled in
 * @param note     how to read it; may be {@code null}
 */
public record SubsidySplitRow(
        RowSource source,
        String clause,
        String region,
        int year,
        Money central,
        Money province,
        Money local,
        String note)
        implements FundingRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS =
            Set.of(Figure.STANDING, Figure.CENTRAL_SUBSIDY, Figure.PROVINCE_SUBSIDY, Figure.LOCAL_SUBSIDY);

    /** Whether all three shares are filled in. */
    public boolean complete() {
        return central != null && province != null && local != null;
    }

    @Override
    public String sentence() {
        return "中央财政%s、省级财政%s、市县财政%s"
                .formatted(FigureText.yuan(central), FigureText.yuan(province), FigureText.yuan(local));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
