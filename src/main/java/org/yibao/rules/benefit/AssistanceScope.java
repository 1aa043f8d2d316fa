package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * The person is within medical assistance. Sources: NAT-2020-24.6-2, JS-2020-77.6-2.
 *
 * @param identity identity that entitles
 */
public record AssistanceScope(Identity identity) implements Finding {
    /** The figures that such a finding grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.ASSISTANCE_RATIO, Figure.ASSISTANCE_CAP);

    @Override
    public String sentence() {
        return identity.label() + "在医疗救助范围内";
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
