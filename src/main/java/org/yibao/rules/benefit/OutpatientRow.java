package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.codes.DeductiblePeriod;
import org.yibao.codes.Facility;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 门诊待遇: what outpatient care is paid. Source: JL-2020-15.3-1, NAT-2020-24.4-2 (no figures).
 *
 * @param source           where the row stands
 * @param clause           clause it rests on
 * @param region           division it is for
 * @param from             first day; {@code null} when it has no beginning
 * @param to               last day; {@code null} when it has no end
 * @param kind             kind of care
 * @param facility         kind of facility; {@code null} for all
 * @param deductible       deductible; {@code null} until it is filled in
 * @param deductiblePeriod how often it is charged
 * @param ratio            share that the fund pays, basis points; {@code null} until it is filled in
 * @param annualCap        most that the fund pays in a year for this kind of care; {@code null} for no cap of its own
 * @param demo             whether its figures are demonstrations that no notice states
 * @param note             how to read it; may be {@code null}
 */
public record OutpatientRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        CareKind kind,
        Facility facility,
        Money deductible,
        DeductiblePeriod deductiblePeriod,
        Integer ratio,
        Money annualCap,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS =
            Set.of(Figure.DEDUCTIBLE, Figure.DEDUCTIBLE_PERIOD, Figure.RATIO, Figure.KIND_CAP);

    @Override
    public String sentence() {
        return "%s起付标准%s（%s），支付比例%s"
                .formatted(
                        kind.label(), FigureText.yuan(deductible), deductiblePeriod.label(), FigureText.ratio(ratio));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
