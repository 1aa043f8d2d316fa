package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.Finding;

/**
 * Serious-illness insurance is raised by points that the city must choose. Source: JS-2020-77.5-3.
 *
 * @param identity         identity that entitles
 * @param deductibleFactor multiplies the deductible, basis points
 * @param fewest           fewest points, basis points
 * @param most             most points, basis points
 */
public record ReliefRange(Identity identity, int deductibleFactor, int fewest, int most) implements Finding {
    /** The figures that such a finding grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.SERIOUS_DEDUCTIBLE, Figure.SERIOUS_RATIOS);

    @Override
    public String sentence() {
        return "%s大病保险起付线按%s计，支付比例提高%s至%s，由当地选定"
                .formatted(
                        identity.label(),
                        FigureText.ratio(deductibleFactor),
                        FigureText.points(fewest),
                        FigureText.points(most));
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
