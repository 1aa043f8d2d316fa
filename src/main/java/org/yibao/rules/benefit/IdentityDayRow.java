package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.DateBasis;
import org.yibao.rules.Figure;
import org.yibao.rules.RowSource;

/**
 * A row of table 身份认定: the day that an identity must hold on. Source: JL-2020-15.6-2, which leaves open what holds for one that begins or
 * ends during a stay (question Q20).
 *
 * @param source where the row stands
 * @param clause clause it rests on
 * @param region division it is for
 * @param from   first day of service; {@code null} when it has no beginning
 * @param to     last day of service; {@code null} when it has no end
 * @param day    day that counts
 * @param demo   whether its figures are demonstrations that no notice states
 * @param note   how to read it; may be {@code null}
 */
public record IdentityDayRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        DateBasis day,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.IDENTITY_DAY);

    @Override
    public String sentence() {
        return "身份按%s认定".formatted(day.label());
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
