package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * The person may not enrol on this basis. Source: NAT-2020-24.16-1.
 *
 * @param reason why, a Chinese sentence without its full stop
 */
public record NotEligible(String reason) implements Finding {
    /** The figures that such a finding grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.STANDING);

    @Override
    public String sentence() {
        return reason;
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
