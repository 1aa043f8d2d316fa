package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.Layer;
import org.yibao.codes.RoundingMode;
import org.yibao.codes.RoundingUnit;
import org.yibao.rules.Figure;
import org.yibao.rules.RowSource;

/**
 * A row of table 舍入规则: how a layer is rounded. Source: none of the notices (question Q17).
 *
 * @param source where the row stands
 * @param clause clause it rests on
 * @param region division it is for
 * @param from   first day; {@code null} when it has no beginning
 * @param to     last day; {@code null} when it has no end
 * @param layer  layer of insurance
 * @param mode   direction
 * @param unit   unit
 * @param demo   whether its figures are demonstrations that no notice states
 * @param note   how to read it; may be {@code null}
 */
public record RoundingRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Layer layer,
        RoundingMode mode,
        RoundingUnit unit,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such rows ground, each that of its layer. */
    public static final Set<Figure> GROUNDS =
            Set.of(Figure.BASIC_ROUNDING, Figure.SERIOUS_ROUNDING, Figure.ASSISTANCE_ROUNDING);

    @Override
    public String sentence() {
        return "%s%s到%s".formatted(layer.label(), mode.label(), unit.label());
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of(Figure.rounding(layer));
    }
}
