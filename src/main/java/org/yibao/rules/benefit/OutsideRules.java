package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * Part of the payment is governed by a document that is not at hand. Sources: NAT-2020-24.8-2, NAT-2020-24.17-3.
 *
 * @param reason what it is, a Chinese sentence without its full stop
 */
public record OutsideRules(String reason) implements Finding {
    @Override
    public String sentence() {
        return reason;
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
