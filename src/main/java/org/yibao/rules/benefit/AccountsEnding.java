package org.yibao.rules.benefit;

import org.yibao.rules.Finding;

/**
 * A family account may still pay, and must have a plan to end. Source: JL-2020-15.4-1.
 */
public record AccountsEnding() implements Finding {}
