package org.yibao.simulation.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.yibao.settlement.Statement;
import org.yibao.simulation.RandomPerson;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.tally.Payer;
import org.yibao.terms.BenefitTerms;

/** What each change moves for one person, found by deciding that person under every coalition of all changes. */
final class SharesByHand {
    /** By change and payer, fen. */
    final long[][] alone;

    /** By change and payer: the share, times the number of orders that the changes can come in. */
    final long[][] shares;

    /** What they move together, fen. */
    final long[] together;

    private final YearByHand baseline;
    private final YearByHand candidate;
    private final boolean[] settled;

    /** @param coalitions by the bits of the changes that are applied: none first, all last */
    SharesByHand(List<Policy> coalitions, int changes, RandomPerson person, int inYear) {
        List<YearByHand> years = coalitions.stream()
                .map(policy -> new YearByHand(policy, person, inYear))
                .toList();
        baseline = years.get(0);
        candidate = years.get(years.size() - 1);
        settled = new boolean[person.visits().size()];
        for (int visit = 0; visit < settled.length; visit++) {
            settled[visit] = baseline.settles(visit) && candidate.settles(visit);
        }
        List<long[]> values = years.stream().map(this::paid).toList();
        int payers = Payer.values().length;
        alone = new long[changes][payers];
        shares = new long[changes][payers];
        together = new long[payers];
        for (int payer = 0; payer < payers; payer++) {
            together[payer] = values.get(values.size() - 1)[payer] - values.get(0)[payer];
            for (int change = 0; change < changes; change++) {
                alone[change][payer] = values.get(1 << change)[payer] - values.get(0)[payer];
                for (int others = 0; others < values.size(); others++) {
                    if ((others >> change & 1) == 0) {
                        int before = Integer.bitCount(others);
                        long orders = factorial(before) * factorial(changes - before - 1);
                        shares[change][payer] +=
                                orders * (values.get(others | 1 << change)[payer] - values.get(others)[payer]);
                    }
                }
            }
        }
    }

    static long factorial(int number) {
        return number < 2 ? 1 : number * factorial(number - 1);
    }

    /** The bits of a coalition. */
    static BitSet applied(int coalition) {
        return BitSet.valueOf(new long[] {coalition});
    }

    /** What every payer pays; where a coalition leaves open what both policies know, as under the baseline. */
    private long[] paid(YearByHand year) {
        FundingByHand before = baseline.funding;
        FundingByHand after = candidate.funding;
        boolean subsidy = before.subsidy() != null && after.subsidy() != null;
        boolean contribution = before.contribution() != null && after.contribution() != null;
        FundingByHand funding = year.funding;
        if ((subsidy && funding.subsidy() == null) || (contribution && funding.contribution() == null)) {
            funding = before;
        }
        long[] paid = new long[Payer.values().length];
        if (subsidy) {
            add(paid, funding.subsidy());
        }
        if (contribution) {
            add(paid, funding.contribution());
        }
        List<BenefitTerms> terms = new ArrayList<>();
        for (int visit = 0; visit < settled.length; visit++) {
            terms.add(known(year.terms.get(visit), baseline.terms.get(visit), candidate.terms.get(visit)));
        }
        List<Statement> statements = year.statements(funding.insured(), terms, settled);
        add(paid, YearByHand.paid(statements));
        return paid;
    }

    private static BenefitTerms known(TermsByHand terms, TermsByHand before, TermsByHand after) {
        if (terms.terms() != null) {
            return terms.terms();
        }
        return before.terms() != null ? before.terms() : after.terms();
    }

    private static void add(long[] paid, Map<Payer, Long> more) {
        more.forEach((payer, amount) -> paid[payer.ordinal()] += amount);
    }
}
