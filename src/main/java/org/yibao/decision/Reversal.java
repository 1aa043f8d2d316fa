package org.yibao.decision;

import org.yibao.settlement.YearToDate;

/**
 * A settlement that was taken back (退费).
 *
 * @param rulebook   rulebook that had decided
 * @param statement  the amounts that are taken back
 * @param yearToDate what the year has seen again: as before the settlement
 */
public record Reversal(RulebookName rulebook, Bill statement, YearToDate yearToDate) {}
