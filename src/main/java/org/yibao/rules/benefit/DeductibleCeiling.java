package org.yibao.rules.benefit;

import org.yibao.rules.Finding;

/**
 * The deductible of serious-illness insurance may be no higher than this share of residents' disposable income. It is checked and changes
 * nothing. Source: NAT-2020-24.5-1.
 *
 * @param share share, basis points
 */
public record DeductibleCeiling(int share) implements Finding {}
