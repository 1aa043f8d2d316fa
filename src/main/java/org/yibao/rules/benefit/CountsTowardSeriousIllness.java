package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * What the person bears of this kind of care counts towards serious-illness insurance. Source: JS-2020-77.5-1.
 *
 * @param kind kind of care
 */
public record CountsTowardSeriousIllness(CareKind kind) implements Finding {
    /** The figures that such a finding grounds. */
    public static final Set<Figure> GROUNDS = Figure.OF_SERIOUS_ILLNESS;

    @Override
    public String sentence() {
        return kind.label() + "个人负担的政策范围内费用计入大病保险";
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
