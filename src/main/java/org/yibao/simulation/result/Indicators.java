package org.yibao.simulation.result;

import java.util.List;
import org.yibao.money.Money;
import org.yibao.simulation.figures.Compared;
import org.yibao.simulation.figures.Shares;
import org.yibao.terms.Outcome;

/**
 * What the notices measure a year by.
 *
 * @param stays             share of what is in scope of stays that basic insurance pays, the first reading of question Q9, by which it is
 *                          judged
 * @param staysWithSerious  the second reading: serious-illness insurance included
 * @param staysMean         the third: the mean of the stays' own shares
 * @param staysTarget       whether the candidate reaches 70 % (JL-2020-15.3-3, JS-2020-77.4-1, NAT-2020-24.4-1)
 * @param realShare         share of all bills that basic insurance pays
 * @param gap               share of what is in scope less the share of all bills (NAT-2020-24.12-2)
 * @param outOfScope        share of bills that is out of scope
 * @param contributionShare share of contributions in funding (JS-2020-77.1-2)
 * @param contribution      average contribution of an insured person
 * @param contributionFloor the floor it is compared with; {@code null} when no table has one for the year
 * @param contributionJudged whether the candidate reaches it (NAT-2020-24.2-1)
 * @param effective         share of what is in scope that all three layers pay, by identity; over-protection is marked (NAT-2020-24.9-1)
 */
public record Indicators(
        Shares stays,
        Shares staysWithSerious,
        Shares staysMean,
        Outcome staysTarget,
        Shares realShare,
        Shares gap,
        Shares outOfScope,
        Shares contributionShare,
        Compared contribution,
        Money contributionFloor,
        Outcome contributionJudged,
        List<Effective> effective) {
    /**
     * What the three layers pay for a group.
     *
     * @param identity      code of the identity; {@code NONE} for persons without
     * @param label         its Chinese name
     * @param share         share of what is in scope that they pay
     * @param overProtected whether the candidate's share is above the line of the run; {@code null} without a line
     */
    public record Effective(String identity, String label, Shares share, Boolean overProtected) {}

    public Indicators {
        effective = List.copyOf(effective);
    }
}
