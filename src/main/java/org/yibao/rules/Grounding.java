package org.yibao.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of the findings that count some figures rest on. */
public final class Grounding {
    private Grounding() {}

    /**
     * The findings that ground one of some figures, in the order they are told. A row grounds no figure that another finding decides in its
     * place: it is there for its other figures.
     *
     * @param reasons findings that count
     */
    public static List<Judgement> of(Set<Figure> figures, List<Judgement> reasons) {
        Set<Figure> replaced = EnumSet.noneOf(Figure.class);
        reasons.forEach(reason -> replaced.addAll(reason.finding().replaces()));
        return reasons.stream()
                .filter(reason -> grounds(reason.finding(), figures, replaced))
                .toList();
    }

    private static boolean grounds(Finding finding, Set<Figure> figures, Set<Figure> replaced) {
        return finding.grounds().stream()
                .filter(figures::contains)
                .anyMatch(figure -> !(finding instanceof Row)
                        || !replaced.contains(figure)
                        || finding.replaces().contains(figure));
    }
}
