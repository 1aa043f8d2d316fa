package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.Finding;

/**
 * No bracket of serious-illness insurance may pay less than this. It is checked and changes nothing. Sources: NAT-2020-24.5-2,
 * JS-2020-77.5-2.
 *
 * @param floor lowest ratio, basis points
 */
public record RatioFloor(int floor) implements Finding {
    @Override
    public String sentence() {
        return "各段支付比例不低于" + FigureText.ratio(floor);
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
