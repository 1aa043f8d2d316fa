package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * Exactly three layers pay: basic insurance, serious-illness insurance, medical assistance. Sources: JL-2020-15.6-4, NAT-2020-24.17-1.
 */
public record ThreeLayers() implements Finding {
    @Override
    public String sentence() {
        return "依次由基本医疗保险、大病保险、医疗救助支付，一单结算";
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
