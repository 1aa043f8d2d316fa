package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 大病保险倾斜: how many points a city has chosen within the range of the clause. Source: JS-2020-77.5-3.
 *
 * @param source where the row stands
 * @param clause clause it rests on
 * @param region division it is for
 * @param from   first day; {@code null} when it has no beginning
 * @param to     last day; {@code null} when it has no end
 * @param points added to every ratio, basis points, 500 to 1000; {@code null} until the city has chosen
 * @param demo   whether its figures are demonstrations that no notice states
 * @param note   how to read it; may be {@code null}
 */
public record ReliefChoiceRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Integer points,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.SERIOUS_RATIOS);

    @Override
    public String sentence() {
        return "当地选定支付比例提高" + FigureText.points(points);
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
