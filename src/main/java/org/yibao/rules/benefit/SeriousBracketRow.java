package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 大病保险分段: share that serious-illness insurance pays of a bracket. Source: NAT-2020-24.5-2, JS-2020-77.5-2 (floors only).
 *
 * @param source where the row stands
 * @param clause clause it rests on
 * @param region division it is for
 * @param from   first day; {@code null} when it has no beginning
 * @param to     last day; {@code null} when it has no end
 * @param above  lower end, not included
 * @param upTo   upper end, included; {@code null} for no end
 * @param ratio  share, basis points; {@code null} until it is filled in
 * @param demo   whether its figures are demonstrations that no notice states
 * @param note   how to read it; may be {@code null}
 */
public record SeriousBracketRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Money above,
        Money upTo,
        Integer ratio,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.SERIOUS_RATIOS);

    @Override
    public String sentence() {
        return "大病保险%s元以上%s支付%s".formatted(above, upTo == null ? "" : "至" + upTo + "元", FigureText.ratio(ratio));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
