package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 医疗救助: what medical assistance pays of what is left. Source: JL-2020-15.6-1, JS-2020-77.6-3 (no figures).
 *
 * @param source    where the row stands
 * @param clause    clause it rests on
 * @param region    division it is for
 * @param from      first day; {@code null} when it has no beginning
 * @param to        last day; {@code null} when it has no end
 * @param identity  identity that entitles
 * @param priority  of several identities the lowest number counts, they do not add up (question Q19)
 * @param ratio     share, basis points; {@code null} until it is filled in
 * @param annualCap most that is paid in a year; {@code null} until it is filled in
 * @param demo      whether its figures are demonstrations that no notice states
 * @param note      how to read it; may be {@code null}
 */
public record MedicalAssistanceRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        Identity identity,
        int priority,
        Integer ratio,
        Money annualCap,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.ASSISTANCE_RATIO, Figure.ASSISTANCE_CAP);

    @Override
    public String sentence() {
        return "%s医疗救助比例%s，年度限额%s".formatted(identity.label(), FigureText.ratio(ratio), FigureText.yuan(annualCap));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
