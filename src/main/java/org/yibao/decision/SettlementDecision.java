package org.yibao.decision;

import java.util.List;
import org.yibao.settlement.YearToDate;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;

/**
 * Who pays one bill, and why.
 *
 * @param rulebook    rulebook that decided
 * @param statement   the amounts; {@code null} while a figure that they need is missing
 * @param ratio       share that basic insurance pays, basis points, before caps; 0 without statement
 * @param lines       the same line by line, each with its formula, clauses and rows; empty without statement
 * @param yearToDate  what the year has seen afterwards
 * @param reasons     findings that count
 * @param checks      what clauses expect of the bill; changes no amount
 * @param missing     figures that nobody has filled in yet, with the cell to fill
 * @param demo        whether a demonstration parameter was used
 * @param explanation one Chinese paragraph to read to the person
 */
public record SettlementDecision(
        RulebookName rulebook,
        Bill statement,
        int ratio,
        List<Line> lines,
        YearToDate yearToDate,
        List<Reason> reasons,
        List<Check> checks,
        List<Missing> missing,
        boolean demo,
        String explanation) {}
