package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * A family account may still pay, and must have a plan to end. Source: JL-2020-15.4-1.
 */
public record AccountsEnding() implements Finding {
    @Override
    public String sentence() {
        return "家庭账户在2020年底前取消，此前须有取消方案";
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
