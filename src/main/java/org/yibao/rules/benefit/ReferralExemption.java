package org.yibao.rules.benefit;

import org.yibao.facts.Identity;
import org.yibao.rules.Finding;

/**
 * Referred within the province, the person keeps the benefits of home. Source: NAT-2020-24.7-2.
 *
 * @param identity identity that entitles
 */
public record ReferralExemption(Identity identity) implements Finding {}
