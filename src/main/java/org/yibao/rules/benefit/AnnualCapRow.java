package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 基本医保年度限额: most that basic insurance pays for a person in a year. Source: none of the notices.
 *
 * @param source where the row stands
 * @param clause clause it rests on
 * @param region division it is for
 * @param from   first day; {@code null} when it has no beginning
 * @param to     last day; {@code null} when it has no end
 * @param cap    the cap; {@code null} until it is filled in
 * @param demo   whether its figures are demonstrations that no notice states
 * @param note   how to read it; may be {@code null}
 */
public record AnnualCapRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Money cap,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.ANNUAL_CAP);

    @Override
    public String sentence() {
        return "基本医保年度最高支付" + FigureText.yuan(cap);
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
