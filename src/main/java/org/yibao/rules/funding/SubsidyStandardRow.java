package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 财政补助标准: the subsidy of one insured person and year. Source: JL-2020-15.1-1.
 *
 * @param source   where the row stands
 * @param clause   clause it rests on
 * @param region   division it is for
 * @param year     policy year
 * @param standard subsidy of all fiscal levels together; {@code null} until it is filled in
 * @param note     how to read it; may be {@code null}
 */
public record SubsidyStandardRow(RowSource source, String clause, String region, int year, Money standard, String note)
        implements FundingRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.STANDING, Figure.SUBSIDY);

    @Override
    public String sentence() {
        return "财政补助每人每年" + FigureText.yuan(standard);
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
