package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.rules.Figure;
import org.yibao.rules.FigureText;
import org.yibao.rules.Finding;

/**
 * What one clause changes in serious-illness insurance for persons with an identity. Source: NAT-2020-24.5-4.
 *
 * @param identity         identity that entitles
 * @param deductibleFactor multiplies the deductible; basis points, above 0 to 10000
 * @param addedRatio       added to every ratio; basis points (500 is five percentage points)
 * @param capLifted        whether the yearly cap no longer applies
 */
public record Relief(Identity identity, int deductibleFactor, int addedRatio, boolean capLifted) implements Finding {
    /** The figures that such a finding grounds. */
    public static final Set<Figure> GROUNDS =
            Set.of(Figure.SERIOUS_DEDUCTIBLE, Figure.SERIOUS_RATIOS, Figure.SERIOUS_CAP);

    public Relief {
        if (deductibleFactor <= 0 || deductibleFactor > 10_000) {
            throw new IllegalArgumentException(
                    "deductibleFactor 为 %d，应为 1 至 10000 个基点（1%% 为 100 个基点）。可能写成了百分数。".formatted(deductibleFactor));
        }
    }

    @Override
    public String sentence() {
        return "%s大病保险起付线按%s计，支付比例提高%s%s"
                .formatted(
                        identity.label(),
                        FigureText.ratio(deductibleFactor),
                        FigureText.points(addedRatio),
                        capLifted ? "，不封顶" : "");
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
