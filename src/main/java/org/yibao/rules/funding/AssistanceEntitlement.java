package org.yibao.rules.funding;

import org.yibao.facts.Identity;
import org.yibao.rules.Finding;

/**
 * The person is entitled to support with the contribution (参保资助). Sources: NAT-2020-24.6-1, JL-2020-15.2-3, JS-2020-77.6-1,
 * JS-2020-77.6-2.
 *
 * @param identity the identity that entitles
 */
public record AssistanceEntitlement(Identity identity) implements Finding {}
