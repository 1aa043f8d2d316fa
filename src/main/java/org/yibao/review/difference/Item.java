package org.yibao.review.difference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yibao.facts.Fact;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;
import org.yibao.rules.Grounding;
import org.yibao.rules.Judgement;

/**
 * One figure of the terms, and how to read it.
 *
 * @param <O>    what the findings come to
 * @param figure the figure
 * @param own    facts that it depends on beside those of its findings
 * @param value  the figure as a person reads it; two figures that read alike are alike
 */
record Item<O>(Figure figure, Set<Fact> own, Function<O, String> value) {
    /** Chinese name. */
    String label() {
        return figure.label();
    }

    /** Types of the findings that it is made of: rows, and what rules without a table find; none for whether there are terms at all. */
    Set<Class<? extends Finding>> findings() {
        return figure == Figure.STANDING ? Set.of() : FindingTypes.grounding(figure);
    }

    /** What it rests on of the findings that count; whether there are terms at all, on all of them. */
    List<Judgement> grounds(List<Judgement> reasons) {
        return figure == Figure.STANDING ? reasons : Grounding.of(Set.of(figure), reasons);
    }
}
