package org.yibao.rules.funding;

import org.yibao.facts.Basis;
import org.yibao.rules.Finding;

/**
 * The person may enrol on this basis. Source: NAT-2020-24.16-1.
 *
 * @param basis what the enrolment rests on
 */
public record Eligible(Basis basis) implements Finding {}
