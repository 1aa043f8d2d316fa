package org.yibao.rules.benefit;

import org.yibao.rules.Finding;

/**
 * Exactly three layers pay: basic insurance, serious-illness insurance, medical assistance. Sources: JL-2020-15.6-4, NAT-2020-24.17-1.
 */
public record ThreeLayers() implements Finding {}
