package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * A clause leaves the figures of the year to a later notice, so there are no terms in force. Source: JL-2020-15.2-4.
 *
 * @param reason what it says, a Chinese sentence without its full stop
 */
public record LeftOpen(String reason) implements Finding {
    @Override
    public String sentence() {
        return reason;
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
