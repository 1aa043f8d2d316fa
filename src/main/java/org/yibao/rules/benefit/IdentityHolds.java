package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * An identity holds on the day of service. Source: JL-2020-15.6-2.
 *
 * @param identity the identity
 */
public record IdentityHolds(Identity identity) implements Finding {
    @Override
    public String sentence() {
        return "认定日具有%s身份".formatted(identity.label());
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
