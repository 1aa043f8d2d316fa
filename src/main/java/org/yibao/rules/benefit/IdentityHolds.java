package org.yibao.rules.benefit;

import org.yibao.facts.Identity;
import org.yibao.rules.Finding;

/**
 * An identity holds on the day of service. Source: JL-2020-15.6-2.
 *
 * @param identity the identity
 */
public record IdentityHolds(Identity identity) implements Finding {}
