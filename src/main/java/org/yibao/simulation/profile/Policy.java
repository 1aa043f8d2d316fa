package org.yibao.simulation.profile;

import java.util.List;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecisions;
import org.yibao.rulebook.Bands;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;

/**
 * What decides in one policy year.
 *
 * @param year       the policy year; people of another year are taken into it, with every date moved by whole years
 * @param rulebooks  rules and tables
 * @param funding    who pays the funding, by them
 * @param settlement who pays bills, by them
 */
public record Policy(int year, Rulebooks rulebooks, FundingDecisions funding, SettlementDecisions settlement) {
    /** What its rulebooks tell apart. */
    List<Bands> bands() {
        return rulebooks.all().stream().map(Rulebook::bands).toList();
    }

    public static Policy of(int year, Rulebooks rulebooks) {
        return new Policy(year, rulebooks, new FundingDecisions(rulebooks), new SettlementDecisions(rulebooks));
    }
}
