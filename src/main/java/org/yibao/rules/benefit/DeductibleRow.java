package org.yibao.rules.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Facility;
import org.yibao.money.Money;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.RowSource;

/**
 * A row of table 起付标准调整: a deductible that a clause sets, whatever the table of the pooling area says. Source: JL-2020-15.3-1.
 *
 * @param source     where the row stands
 * @param clause     clause it rests on
 * @param region     division it is for
 * @param from       first day; {@code null} when it has no beginning
 * @param to         last day; {@code null} when it has no end
 * @param dateBasis  day that the period is compared with (question Q7)
 * @param kind       kind of care
 * @param facility   kind of facility; {@code null} for all
 * @param deductible the deductible
 * @param demo       whether its figures are demonstrations that no notice states
 * @param note       how to read it; may be {@code null}
 */
public record DeductibleRow(
        RowSource source,
        String clause,
        String region,
        LocalDate from,
        LocalDate to,
        DateBasis dateBasis,
        CareKind kind,
        Facility facility,
        Money deductible,
        boolean demo,
        String note)
        implements BenefitRow {
    /** The figures that such a row grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.DEDUCTIBLE);

    @Override
    public String sentence() {
        return "%s起付标准为%s".formatted(kind.label(), FigureText.yuan(deductible));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }

    @Override
    public Set<Figure> replaces() {
        return GROUNDS;
    }
}
