package org.yibao.simulation.figures;

import java.util.List;
import org.yibao.simulation.figures.Formula.OfTotals;

/** What the catalogue says of an indicator. Where nothing else is said, one name serves everywhere, and a goal bounds the candidate's. */
final class IndicatorEntry {
    final String id;
    final String label;
    final FigureUnit unit;
    final Formula formula;
    final IndicatorPlace place;
    String column;
    String row;
    String bandLabel;
    List<BandOf> bands = List.of();
    GoalScope scope = GoalScope.ALL;
    boolean rise;
    String boundLabel;
    Formula bound;

    private IndicatorEntry(IndicatorPlace place, String id, String label, FigureUnit unit, Formula formula) {
        this.place = place;
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.formula = formula;
        this.column = label;
        this.row = label + unit.suffix();
        this.bandLabel = label;
        this.boundLabel = label;
        this.bound = formula;
    }

    /** One that is told once, for all people. */
    static IndicatorEntry of(String id, String label, OfTotals formula) {
        return in(IndicatorPlace.INDICATORS, id, label, formula);
    }

    static IndicatorEntry in(IndicatorPlace place, String id, String label, Formula formula) {
        return new IndicatorEntry(place, id, label, unit(formula), formula);
    }

    private static FigureUnit unit(Formula formula) {
        if (formula instanceof Formula.MonthsLeft) {
            return FigureUnit.MONTHS;
        }
        if (formula instanceof Formula.Heads) {
            return FigureUnit.HEADS;
        }
        boolean share = formula instanceof Formula.Share || formula instanceof Formula.Less;
        return share ? FigureUnit.SHARE : FigureUnit.YUAN;
    }

    /** Its shorter name in a table whose other words say the rest. */
    IndicatorEntry column(String shorter) {
        column = shorter;
        return this;
    }

    /** Its name in the list of indicators. */
    IndicatorEntry row(String longer) {
        row = longer;
        return this;
    }

    IndicatorEntry bands(BandOf... sides) {
        bands = List.of(sides);
        return this;
    }

    IndicatorEntry bandLabel(String other) {
        bandLabel = other;
        return this;
    }

    IndicatorEntry scope(GoalScope whose) {
        scope = whose;
        return this;
    }

    /** Goals bound what it is more than under the baseline. */
    IndicatorEntry boundByRise() {
        rise = true;
        return this;
    }

    /** Goals bound another formula of it. */
    IndicatorEntry boundAs(String other, OfTotals formulaOther) {
        boundLabel = other;
        bound = formulaOther;
        return this;
    }
}
