package org.yibao.decision;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibao.codes.Layer;
import org.yibao.rules.Figure;
import org.yibao.rules.Grounding;
import org.yibao.rules.Judgement;
import org.yibao.rules.LineItem;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.terms.BenefitFigures;
import org.yibao.terms.BenefitOutcome;

/**
 * What a line of a statement rests on: the findings that ground its figures.
 *
 * @param clauses ids of clauses
 * @param rows    table rows, such as {@code demo/jilin/benefits.xlsx#住院待遇!12}
 */
record Grounds(List<String> clauses, List<String> rows) {
    private static final Grounds NONE = new Grounds(List.of(), List.of());

    /** The grounds of every line. They don't depend on amounts, so they are made once for each profile. */
    record OfLines(Map<LineItem, Grounds> byLine) {
        static OfLines in(BenefitOutcome outcome) {
            Map<LineItem, Set<Figure>> figures = new EnumMap<>(LineItem.class);
            EnumSet.complementOf(idle(outcome.figures())).forEach(figure -> figure.line()
                    .ifPresent(line -> figures.computeIfAbsent(line, key -> EnumSet.noneOf(Figure.class))
                            .add(figure)));
            Map<LineItem, Grounds> byLine = new EnumMap<>(LineItem.class);
            figures.forEach((line, shown) -> byLine.put(line, Grounds.on(Grounding.of(shown, outcome.reasons()))));
            return new OfLines(byLine);
        }

        Grounds of(LineItem line) {
            return byLine.getOrDefault(line, NONE);
        }
    }

    /** Roundings of layers that have nothing to round. */
    private static EnumSet<Figure> idle(BenefitFigures figures) {
        EnumSet<Figure> idle = EnumSet.noneOf(Figure.class);
        if (isZero(figures.ratio())) {
            idle.add(Figure.rounding(Layer.BASIC));
        }
        if (figures.seriousIllness() == null) {
            idle.add(Figure.rounding(Layer.SERIOUS_ILLNESS));
        }
        if (isZero(figures.assistanceRatio())) {
            idle.add(Figure.rounding(Layer.ASSISTANCE));
        }
        return idle;
    }

    private static boolean isZero(Integer ratio) {
        return ratio != null && ratio == 0;
    }

    private static Grounds on(List<Judgement> grounded) {
        return new Grounds(
                grounded.stream().map(Judgement::clause).distinct().toList(),
                grounded.stream()
                        .map(Judgement::finding)
                        .filter(Row.class::isInstance)
                        .map(finding -> cited(((Row) finding).source()))
                        .distinct()
                        .toList());
    }

    private static String cited(RowSource row) {
        return "%s#%s!%d".formatted(row.workbook(), row.sheet(), row.row());
    }
}
