package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.Distance;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 异地就医调整: by how much the ratio falls away from home. Source: none of the notices.
 *
 * @param source    where the row stands
 * @param clause    clause it rests on
 * @param region    division it is for
 * @param from      first day; {@code null} when it has no beginning
 * @param to        last day; {@code null} when it has no end
 * @param distance  where care is given
 * @param referred  for referred persons only, for others only, or {@code null} for both
 * @param reduction taken off the ratio, basis points; {@code null} until it is filled in
 * @param demo      whether its figures are demonstrations that no notice states
 * @param note      how to read it; may be {@code null}
 */
public record ReferralRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Distance distance,
        Boolean referred,
        Integer reduction,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.RATIO);

    @Override
    public String sentence() {
        return "%s就医支付比例降低%s".formatted(distance.label(), FigureText.points(reduction));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
