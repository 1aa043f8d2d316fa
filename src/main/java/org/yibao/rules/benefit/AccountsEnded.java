package org.yibao.rules.benefit;

import org.yibao.rules.Finding;

/**
 * Family accounts pay nothing any more. Sources: JL-2020-15.4-1.
 */
public record AccountsEnded() implements Finding {}
