package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 居民收入: residents' disposable income per person, which the deductible of serious-illness insurance is compared with.
 * Source: NAT-2020-24.5-1, which leaves open whose income and of which year (question Q15): that of the most specific row counts.
 *
 * @param source     where the row stands
 * @param clause     clause it rests on
 * @param region     division it is for
 * @param from       first day; {@code null} when it has no beginning
 * @param to         last day; {@code null} when it has no end
 * @param incomeYear year that the statistics are of; {@code null} until it is filled in
 * @param income     income of a year; {@code null} until it is filled in
 * @param demo       whether its figures are demonstrations that no notice states
 * @param note       how to read it; may be {@code null}
 */
public record ResidentsIncomeRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Integer incomeYear,
        Money income,
        boolean demo,
        String note)
        implements BenefitRow {
    @Override
    public String sentence() {
        return "居民人均可支配收入" + FigureText.yuan(income);
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
