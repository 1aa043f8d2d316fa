package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * Family accounts pay nothing any more. Sources: JL-2020-15.4-1.
 */
public record AccountsEnded() implements Finding {
    @Override
    public String sentence() {
        return "家庭账户已取消，不再支付";
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
