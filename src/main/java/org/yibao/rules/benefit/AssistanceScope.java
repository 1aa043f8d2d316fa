package org.yibao.rules.benefit;

import org.yibao.facts.Identity;
import org.yibao.rules.Finding;

/**
 * The person is within medical assistance. Sources: NAT-2020-24.6-2, JS-2020-77.6-2.
 *
 * @param identity identity that entitles
 */
public record AssistanceScope(Identity identity) implements Finding {}
