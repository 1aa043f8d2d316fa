package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * The person is entitled to support with the contribution (参保资助). Sources: NAT-2020-24.6-1, JL-2020-15.2-3, JS-2020-77.6-1,
 * JS-2020-77.6-2.
 *
 * @param identity the identity that entitles
 */
public record AssistanceEntitlement(Identity identity) implements Finding {
    /** The figures that such a finding grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.ENROLMENT_ASSISTANCE, Figure.PAYABLE);

    @Override
    public String sentence() {
        return identity.label() + "的个人缴费可得参保资助";
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
