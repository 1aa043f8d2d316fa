package org.yibao.rules.funding;

import org.yibao.rules.Finding;

/**
 * The person may not enrol on this basis. Source: NAT-2020-24.16-1.
 *
 * @param reason why, a Chinese sentence without its full stop
 */
public record NotEligible(String reason) implements Finding {}
