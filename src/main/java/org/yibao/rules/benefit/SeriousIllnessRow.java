package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.BracketBase;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 大病保险: deductible, cap and reading of serious-illness insurance. Source: NAT-2020-24.5-1, NAT-2020-24.5-3 (no figures).
 *
 * @param source         where the row stands
 * @param clause         clause it rests on
 * @param region         division it is for
 * @param from           first day; {@code null} when it has no beginning
 * @param to             last day; {@code null} when it has no end
 * @param deductible     yearly deductible; {@code null} until it is filled in
 * @param capped         whether there is a yearly cap
 * @param cap            the cap; {@code null} when there is none or until it is filled in
 * @param bracketBase    what brackets are counted on (question Q16)
 * @param overflowCounts whether what exceeds the cap of basic insurance counts towards the base (question Q23)
 * @param demo           whether its figures are demonstrations that no notice states
 * @param note           how to read it; may be {@code null}
 */
public record SeriousIllnessRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Money deductible,
        boolean capped,
        Money cap,
        BracketBase bracketBase,
        boolean overflowCounts,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Figure.OF_SERIOUS_ILLNESS;

    @Override
    public String sentence() {
        return "大病保险年度起付线%s，%s".formatted(FigureText.yuan(deductible), capped ? "封顶线" + FigureText.yuan(cap) : "不设封顶线");
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
