package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yibao.codes.Identity;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Compared;
import org.yibao.simulation.figures.Shares;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.Weighted;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.tally.Measures;
import org.yibao.simulation.tally.Payer;
import org.yibao.terms.Outcome;

/** Works the indicators of the notices out. */
final class IndicatorReport {
    /** JL-2020-15.3-3, NAT-2020-24.4-1: stays are paid 70 % of what is in scope on average. */
    private static final BigDecimal STAYS_TARGET = new BigDecimal("0.70");

    private static final String COUNTRY = "100000";
    private static final long BASIS_POINTS = 10_000;

    private IndicatorReport() {}

    /** @param line share above which the poor are over-protected; {@code null} for none */
    static Indicators of(Totals all, Map<String, Totals> identities, Policy candidate, BigDecimal line) {
        Shares stays = all.stays();
        Shares realShare = all.shares(side -> side.paid(Payer.BASIC_FUND), side -> all.get(Measures.FEES));
        Shares inScopeShare = all.shares(side -> side.paid(Payer.BASIC_FUND), side -> all.get(Measures.IN_SCOPE));
        long known = all.get(Measures.CONTRIBUTION_UNKNOWN);
        Compared contribution = Compared.of(
                Weighted.perHead(all.baseline().contributions(), all.baseline().get(Measures.INSURED) - known),
                Weighted.perHead(
                        all.candidate().contributions(), all.candidate().get(Measures.INSURED) - known));
        Money floor = floor(candidate);
        return new Indicators(
                stays,
                all.shares(
                        side -> side.get(Measures.STAYS_BASIC) + side.get(Measures.STAYS_SERIOUS),
                        side -> all.get(Measures.STAYS_IN_SCOPE)),
                all.shares(side -> side.get(Measures.STAYS_RATIOS), side -> all.get(Measures.STAYS) * BASIS_POINTS),
                stays.candidate() == null
                        ? Outcome.UNDECIDED
                        : judged(
                                all.candidate().get(Measures.STAYS_BASIC) * 10 >= all.get(Measures.STAYS_IN_SCOPE) * 7),
                realShare,
                less(inScopeShare, realShare),
                outOfScope(all),
                all.shares(Totals.Side::contributions, Totals.Side::income),
                contribution,
                floor,
                floor == null || known > 0
                        ? Outcome.UNDECIDED
                        : judged(contribution.candidate().compareTo(floor) >= 0),
                effective(identities, line));
    }

    private static Outcome judged(boolean met) {
        return met ? Outcome.MET : Outcome.NOT_MET;
    }

    private static Shares less(Shares left, Shares right) {
        return Shares.of(less(left.baseline(), right.baseline()), less(left.candidate(), right.candidate()));
    }

    private static BigDecimal less(BigDecimal left, BigDecimal right) {
        return left == null || right == null ? null : left.subtract(right);
    }

    private static Shares outOfScope(Totals all) {
        BigDecimal share = Weighted.share(all.get(Measures.FEES) - all.get(Measures.IN_SCOPE), all.get(Measures.FEES));
        return Shares.of(share, share);
    }

    /** The national floor of contributions in the year. */
    private static Money floor(Policy policy) {
        Rulebooks rulebooks = policy.rulebooks();
        return rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.rows().stream())
                .filter(FundingFloorRow.class::isInstance)
                .map(FundingFloorRow.class::cast)
                .filter(row -> row.item() == FundingItem.CONTRIBUTION
                        && row.year() == policy.year()
                        && row.region().equals(COUNTRY))
                .map(FundingFloorRow::floor)
                .findFirst()
                .orElse(null);
    }

    private static List<Indicators.Effective> effective(Map<String, Totals> identities, BigDecimal line) {
        List<Indicators.Effective> all = new ArrayList<>();
        identities.forEach((key, totals) -> {
            Shares share = totals.shares(Totals.Side::benefits, side -> totals.get(Measures.IN_SCOPE));
            boolean poor = !key.equals(Breakdown.NO_IDENTITY);
            Boolean over = line == null || !poor || share.candidate() == null
                    ? null
                    : share.candidate().compareTo(line) > 0;
            all.add(new Indicators.Effective(key, label(key), share, over));
        });
        return all;
    }

    static String label(String identity) {
        return identity.equals(Breakdown.NO_IDENTITY)
                ? "无上述身份"
                : Identity.valueOf(identity).label();
    }
}
