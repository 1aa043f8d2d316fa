package org.yibao.simulation.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yibao.codes.Identity;
import org.yibao.money.Money;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rules.funding.FundingFloorRow;
import org.yibao.rules.funding.FundingItem;
import org.yibao.simulation.figures.Breakdown;
import org.yibao.simulation.figures.Indicator;
import org.yibao.simulation.figures.IndicatorPlace;
import org.yibao.simulation.figures.Shares;
import org.yibao.simulation.figures.Totals;
import org.yibao.simulation.figures.UnderBoth;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.tally.Measures;
import org.yibao.terms.Outcome;

/** Works the indicators of the notices out. */
final class IndicatorReport {
    private static final String COUNTRY = "100000";

    private IndicatorReport() {}

    /** @param line share above which the poor are over-protected; {@code null} for none */
    static Indicators of(Totals all, Map<String, Totals> identities, Policy candidate, BigDecimal line) {
        Map<Indicator, UnderBoth> figures = new EnumMap<>(Indicator.class);
        Indicator.standingIn(IndicatorPlace.INDICATORS)
                .forEach(indicator -> figures.put(indicator, indicator.under(all)));
        Money floor = floor(candidate);
        return new Indicators(
                figures,
                staysTarget(all),
                floor,
                floor == null || all.get(Measures.CONTRIBUTION_UNKNOWN) > 0
                        ? Outcome.UNDECIDED
                        : judged(
                                all.compared(Indicator.CONTRIBUTION).candidate().compareTo(floor) >= 0),
                effective(identities, line));
    }

    /** JL-2020-15.3-3, NAT-2020-24.4-1: stays are paid 70 % of what is in scope on average; told from the sums themselves. */
    private static Outcome staysTarget(Totals all) {
        long inScope = all.get(Measures.STAYS_IN_SCOPE);
        return inScope == 0 ? Outcome.UNDECIDED : judged(all.candidate().get(Measures.STAYS_BASIC) * 10 >= inScope * 7);
    }

    private static Outcome judged(boolean met) {
        return met ? Outcome.MET : Outcome.NOT_MET;
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
            Shares share = totals.shares(Indicator.EFFECTIVE);
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
