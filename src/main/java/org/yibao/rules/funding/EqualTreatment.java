package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * A holder of a residence permit is treated as local residents are. Sources: NAT-2020-24.1-2 and JL-2020-15.1-3 for the subsidy,
 * JS-2020-77.2-1 for subsidy and contribution.
 *
 * @param item the figure that is the same
 */
public record EqualTreatment(FundingItem item) implements Finding {
    @Override
    public String sentence() {
        return "持居住证参保，%s与当地居民标准相同".formatted(item.label());
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
