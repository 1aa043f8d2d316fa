package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.Facility;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 住院待遇: what a stay is paid. Source: NAT-2020-24.4-1 (no figures of a single stay).
 *
 * @param source   where the row stands
 * @param clause   clause it rests on
 * @param region   division it is for
 * @param from     first day; {@code null} when it has no beginning
 * @param to       last day; {@code null} when it has no end
 * @param facility kind of facility
 * @param first    deductible of the first stay of a year; {@code null} until it is filled in
 * @param second   deductible of the second stay
 * @param later    deductible of every later stay
 * @param ratio    share that the fund pays, basis points; {@code null} until it is filled in
 * @param demo     whether its figures are demonstrations that no notice states
 * @param note     how to read it; may be {@code null}
 */
public record InpatientRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Facility facility,
        Money first,
        Money second,
        Money later,
        Integer ratio,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.DEDUCTIBLE, Figure.RATIO);

    @Override
    public String sentence() {
        return "%s住院起付标准首次%s、第二次%s、以后%s，支付比例%s"
                .formatted(
                        facility.label(),
                        FigureText.yuan(first),
                        FigureText.yuan(second),
                        FigureText.yuan(later),
                        FigureText.ratio(ratio));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
