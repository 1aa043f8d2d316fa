package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.codes.Identity;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * Referred within the province, the person keeps the benefits of home. Source: NAT-2020-24.7-2.
 *
 * @param identity identity that entitles
 */
public record ReferralExemption(Identity identity) implements Finding {
    /** The figures that such a finding grounds. */
    public static final Set<Figure> GROUNDS = Set.of(Figure.RATIO);

    @Override
    public String sentence() {
        return identity.label() + "省内转诊，享受本地待遇，支付比例不降低";
    }

    @Override
    public Set<Figure> grounds() {
        return GROUNDS;
    }
}
